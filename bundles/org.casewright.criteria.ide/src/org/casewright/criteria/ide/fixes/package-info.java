/** Ways to put right what is wrong with a file, beyond those that the issues bring with them. */
package org.casewright.criteria.ide.fixes;
