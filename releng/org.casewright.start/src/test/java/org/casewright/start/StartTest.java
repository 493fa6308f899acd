package org.casewright.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The rest of the start is tested with the product. */
class StartTest {

    @Test
    void saysThatTheJavaIsTooOld() {
        CannotStart refusal = assertThrows(CannotStart.class, () -> Start.checkJava(17));

        assertTrue(refusal.getMessage().startsWith("Java 21 or newer is needed, and "), refusal.getMessage());
        assertTrue(refusal.getMessage().endsWith(" is Java 17. Point JAVA_HOME at a newer one."), refusal.getMessage());
    }

    @Test
    void takesANewerOne() {
        assertDoesNotThrow(() -> Start.checkJava(21));
        assertDoesNotThrow(() -> Start.checkJava(25));
    }
}
