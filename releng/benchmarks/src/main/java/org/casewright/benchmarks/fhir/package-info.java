/** The trigger point topic in CQL over FHIR R4, with the FHIR model of the public CQL engine. */
package org.casewright.benchmarks.fhir;
