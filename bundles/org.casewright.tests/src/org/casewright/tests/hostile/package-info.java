/** Files that mean no good, as a person would meet them: through the commands. */
package org.casewright.tests.hostile;
