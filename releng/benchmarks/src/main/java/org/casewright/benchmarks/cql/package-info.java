/** The trigger point topic in CQL, on the public CQL engine and a data model made for speed. */
package org.casewright.benchmarks.cql;
