package org.casewright.workbench.tests.driver;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that drive the client. Each test starts in a window of 1280×720 with no editor open and
 * nothing to undo, and may take a {@link Driver} as parameter. It fails when an error is logged while it runs, and the
 * class when in one of its tests something of ours loads, links, evaluates, renders, or asks for a file on the
 * display's thread; a test that failed leaves a picture.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WorkbenchExtension.class)
public @interface WorkbenchTest {
}
