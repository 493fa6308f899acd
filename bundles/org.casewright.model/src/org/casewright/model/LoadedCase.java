package org.casewright.model;

import org.casewright.model.imrcase.Case;

/**
 * A case and where its parts stand in the file that it was loaded from.
 *
 * @param content the case; it has a claim, an organization, a patient and a reviewer
 * @param places immutable; they hold for the file as it was read
 */
public record LoadedCase(Case content, CasePlaces places) {
}
