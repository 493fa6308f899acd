/** The trigger point topic as one would write it in Java for this topic alone, over plain records. */
package org.casewright.benchmarks.handwritten;
