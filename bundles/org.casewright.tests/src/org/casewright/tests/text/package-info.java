/** Tests of recognizing what prose says. */
package org.casewright.tests.text;
