package org.casewright.project;

/** Ends, when it is closed, that somebody is told of new states. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /** After this the listener is not called again, but for a call that is under way. */
    @Override
    void close();
}
