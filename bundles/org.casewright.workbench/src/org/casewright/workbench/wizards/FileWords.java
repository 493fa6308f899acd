package org.casewright.workbench.wizards;

/**
 * What a list of files is called.
 *
 * @param label above the list
 * @param drop what becomes of files that are held over it
 * @param files the title of the dialog that asks for files
 * @param kind which files that dialog offers first
 * @param folder the title of the dialog that asks for a folder
 * @param within what becomes of the files in that folder
 */
record FileWords(String label, String drop, String files, String kind, String folder, String within) {
}
