/** The language service: a text with a caret in it, and the exact answer. */
package org.casewright.tests.ide;
