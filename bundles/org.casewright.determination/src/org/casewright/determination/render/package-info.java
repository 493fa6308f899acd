/** Renders a composed letter in the formats in which it is sent. */
package org.casewright.determination.render;
