/** Random cases of one trigger point request, as plain records: what all three ways of judging are given. */
package org.casewright.benchmarks.cases;
