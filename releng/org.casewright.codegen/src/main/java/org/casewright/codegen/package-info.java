/** The generators that Maven runs during the build; none of this is in the product. */
package org.casewright.codegen;
