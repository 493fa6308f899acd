/**
 * The files of the workspace: the project that there is from the first start, its folders, the library and the samples.
 */
package org.casewright.workbench.files;
