/**
 * What the files of a packet say of the claim, the patient and the requests, so that nobody types it. Without widgets.
 */
package org.casewright.workbench.records.packet;
