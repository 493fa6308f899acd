/** Tests of the records: their files, the viewer, findings made in it, and the timeline. */
package org.casewright.workbench.tests.records;
