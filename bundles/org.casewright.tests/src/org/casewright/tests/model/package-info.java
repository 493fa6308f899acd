/** Tests of the case model and its files. */
package org.casewright.tests.model;
