/**
 * The fixed form of the letter, each passage in one place: how it is written and, beside it, how it is
 * read back. Reading takes the fields only where they write again what was read.
 */
package org.casewright.determination.form;
