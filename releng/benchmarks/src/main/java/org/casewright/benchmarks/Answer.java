package org.casewright.benchmarks;

/**
 * The verdict of the trigger point topic in the form in which the three ways of judging are compared: the conclusion,
 * and how each criterion stands, by the labels that the topic gives them.
 */
public record Answer(
        Conclusion conclusion,
        Standing myofascial,
        Standing circumscribed,
        Standing persistent,
        Standing managed,
        Standing unradicular,
        Standing sparing,
        Standing injectate,
        Standing again,
        Standing fibromyalgia,
        Standing radicular) {
}
