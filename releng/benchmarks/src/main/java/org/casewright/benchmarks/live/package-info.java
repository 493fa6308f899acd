/** What the benchmarks of the live project edit: libraries and cases of the sizes that its times are promised for. */
package org.casewright.benchmarks.live;
