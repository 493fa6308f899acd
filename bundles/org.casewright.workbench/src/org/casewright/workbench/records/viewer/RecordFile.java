package org.casewright.workbench.records.viewer;

import java.nio.file.Path;

/**
 * The file of a record.
 *
 * @param record the id of the record
 * @param title for people
 * @param file null where the case names none
 */
public record RecordFile(String record, String title, Path file) {
}
