/** Renders a composed letter. */
package org.casewright.determination.render;
