/**
 * Keeps the one live project up to date with the files of the workspace and with what editors hold unsaved, tells the
 * display of its states, and writes what is wrong into the workspace's markers.
 */
package org.casewright.workbench.live;
