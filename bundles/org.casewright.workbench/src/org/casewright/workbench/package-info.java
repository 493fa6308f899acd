/** The rich client. This package holds only the names that its parts are registered by in {@code plugin.xml}. */
package org.casewright.workbench;
