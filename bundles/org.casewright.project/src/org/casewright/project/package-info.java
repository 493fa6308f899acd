/**
 * The one live project: it owns the sources of guidelines and cases, stored and unsaved, keeps everything that follows
 * from them up to date on a thread of its own, and publishes it as one immutable {@link ProjectState}. Every face reads
 * that state; none loads, links, compiles or judges by itself.
 */
package org.casewright.project;
