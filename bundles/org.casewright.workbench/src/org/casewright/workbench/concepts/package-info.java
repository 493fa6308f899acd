/** Finding concepts of the library by what a physician types: names, synonyms, abbreviations. Knows no widgets. */
package org.casewright.workbench.concepts;
