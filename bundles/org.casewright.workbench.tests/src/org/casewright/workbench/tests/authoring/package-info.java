/** A case from nothing to its letter, in the hands of a user. */
package org.casewright.workbench.tests.authoring;
