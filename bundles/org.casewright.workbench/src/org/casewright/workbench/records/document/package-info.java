/**
 * The files of a record without a window: pages, words with their places, images, search, and quotes found again.
 * Free of SWT. Pages count from 1. Nothing here runs on the display thread: files are read and pages drawn by jobs.
 */
package org.casewright.workbench.records.document;
