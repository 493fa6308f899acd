package org.casewright.workbench.forms;

import java.util.Set;
import java.util.function.Supplier;

import org.casewright.engine.rules.Kind;
import org.casewright.model.Wording;
import org.casewright.workbench.concepts.ConceptIndex;

/** A concept by the term that letters use for it; any other name of it is understood as well. */
final class ConceptConversion implements Conversion {

    private final Supplier<ConceptIndex> index;
    private final Set<Kind> kinds;
    private final Slot slot;

    ConceptConversion(Supplier<ConceptIndex> index, Set<Kind> kinds, Slot slot) {
        this.index = index;
        this.kinds = kinds;
        this.slot = slot;
    }

    @Override
    public String format(Object value) {
        return value == null ? "" : index.get().label((String) value);
    }

    @Override
    public Object parse(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            return null;
        }
        Object present = slot.object().map(owner -> owner.eGet(slot.feature())).orElse(null);
        if (name.equals(format(present))) {
            // Two concepts may have one label; the text is that of the one that was chosen.
            return present;
        }
        return index.get().named(name, kinds).orElseThrow(() -> new IllegalArgumentException(
                Wording.quoted(name) + " is not in the library. Press Ctrl+Space and choose what is meant."));
    }

    @Override
    public String hint() {
        return "Type a name or an abbreviation";
    }
}
