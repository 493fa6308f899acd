package org.casewright.workbench.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.casewright.workbench.criteria.BundledPreferences;
import org.casewright.workbench.tests.driver.Ui;
import org.casewright.workbench.tests.driver.WorkbenchTest;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.junit.jupiter.api.Test;

@WorkbenchTest
class BundledPreferencesTest {

    private final PreferenceStore stored = new PreferenceStore();
    private final BundledPreferences preferences = new BundledPreferences(stored);
    private final List<String> told = new ArrayList<>();
    private final IPropertyChangeListener listener = event -> told.add(
            event.getProperty() + ": " + event.getOldValue() + " to " + event.getNewValue());

    @Test
    void whatChangesSeveralTimesIsToldOnceAndWhatChangesBackIsNot() {
        Ui.run(() -> {
            stored.setValue("text", "black");
            stored.setValue("ground", "white");
            preferences.addPropertyChangeListener(listener);
            stored.setValue("text", "grey");
            stored.setValue("ground", "grey");
            stored.setValue("text", "white");
            stored.setValue("ground", "white");
            stored.setValue("lines", "green");
            assertEquals(List.of(), told);
        });

        Ui.rest();

        assertEquals(List.of("text: black to white", "lines:  to green"), told);
    }

    @Test
    void whoHasGoneIsToldNothing() {
        Ui.run(() -> {
            preferences.addPropertyChangeListener(listener);
            stored.setValue("text", "white");
            preferences.removePropertyChangeListener(listener);
        });

        Ui.rest();

        assertEquals(List.of(), told);
    }
}
