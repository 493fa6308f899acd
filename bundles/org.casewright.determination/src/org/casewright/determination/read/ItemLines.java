package org.casewright.determination.read;

/**
 * Where a disputed item stands.
 *
 * @param title its first line
 * @param decision the line that ends its title with the decision
 * @param citation the line with the label of the administrator's citation
 */
record ItemLines(int title, int decision, int citation) {
}
