/** Loading and saving cases, and the one type of issue that every check reports. */
package org.casewright.model;
