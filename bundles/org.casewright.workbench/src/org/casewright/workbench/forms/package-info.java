/**
 * Fields that are bound to a case: what is typed becomes an edit that can be undone, and what is wrong with it stands
 * beside it, with its fixes.
 */
package org.casewright.workbench.forms;
