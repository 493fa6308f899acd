/**
 * The viewer of a record: its pages one below the other, thumbnails, search, selections and marks. Pages are read and
 * drawn by a job for each open file; the display thread shows what has arrived.
 */
package org.casewright.workbench.records.viewer;
