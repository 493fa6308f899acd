/** Measures Casewright beside the same topic in CQL and in hand-written Java; {@code releng/bench} runs it. */
package org.casewright.benchmarks;
