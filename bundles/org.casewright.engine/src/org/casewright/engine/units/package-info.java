/**
 * Units of the criteria language: what they measure, and how amounts of them normalize. Used before evaluation only.
 */
package org.casewright.engine.units;
