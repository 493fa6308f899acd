/** The icons of the client: one family, drawn as SVG on a grid of 16 pixels. */
package org.casewright.workbench.images;
