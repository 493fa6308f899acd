/** Renders a composed letter as text and as PDF. */
package org.casewright.determination.render;
