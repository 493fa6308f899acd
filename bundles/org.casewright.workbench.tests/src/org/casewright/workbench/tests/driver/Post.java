package org.casewright.workbench.tests.driver;

import org.eclipse.swt.widgets.Event;

/** Hands an event to the window system, as a device would. */
final class Post {

    private Post() {
    }

    static void event(Event event) {
        Ui.until("the window system to take an event of type " + event.type, () -> Ui.display().post(event));
    }
}
