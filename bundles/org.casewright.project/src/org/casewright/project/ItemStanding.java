package org.casewright.project;

import org.casewright.engine.evaluate.Standing;

/**
 * How a criterion stands for one item of one case.
 *
 * @param caseName under which the case was put
 * @param item the id of the item
 */
public record ItemStanding(String caseName, String item, Standing standing) {
}
