/** Tests of the client: real widgets in a real window, driven by keys and the mouse. */
package org.casewright.workbench.tests;
