package org.casewright.workbench.criteria;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;

/**
 * The preferences of an editor, which tell of changes later: of each preference once, and of each in an event of its
 * own. A change of theme changes dozens of them, many there and back, and for each the platform lays out all the text.
 */
public final class BundledPreferences extends ChainedPreferenceStore {

    private final Map<IPropertyChangeListener, Bundle> bundles = new HashMap<>();

    public BundledPreferences(IPreferenceStore preferences) {
        super(new IPreferenceStore[] {preferences});
    }

    @Override
    public void addPropertyChangeListener(IPropertyChangeListener listener) {
        super.addPropertyChangeListener(bundles.computeIfAbsent(listener, Bundle::new));
    }

    @Override
    public void removePropertyChangeListener(IPropertyChangeListener listener) {
        Bundle bundle = bundles.remove(listener);
        if (bundle != null) {
            super.removePropertyChangeListener(bundle);
            bundle.stop();
        }
    }

    /** What has changed since a listener was told last. */
    private static final class Bundle implements IPropertyChangeListener {

        private final IPropertyChangeListener listener;
        private final SequencedMap<String, PropertyChangeEvent> changes = new LinkedHashMap<>();
        private boolean stopped;

        Bundle(IPropertyChangeListener listener) {
            this.listener = listener;
        }

        @Override
        public void propertyChange(PropertyChangeEvent event) {
            if (changes.isEmpty()) {
                soon();
            }
            changes.merge(event.getProperty(), event, (first, last) -> new PropertyChangeEvent(last.getSource(),
                    last.getProperty(), first.getOldValue(), last.getNewValue()));
        }

        private void soon() {
            Display.getDefault().asyncExec(this::tell);
        }

        private void tell() {
            PropertyChangeEvent change = changes.pollFirstEntry().getValue();
            if (!changes.isEmpty()) {
                soon();
            }
            if (!stopped && !Objects.equals(change.getOldValue(), change.getNewValue())) {
                listener.propertyChange(change);
            }
        }

        void stop() {
            stopped = true;
        }
    }
}
