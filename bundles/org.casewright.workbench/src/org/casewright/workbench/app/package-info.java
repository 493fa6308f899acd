/** The application: its start, window, menus and perspectives. */
package org.casewright.workbench.app;
