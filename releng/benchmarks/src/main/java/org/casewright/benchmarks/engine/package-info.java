/** The trigger point topic judged by Casewright's engine. */
package org.casewright.benchmarks.engine;
