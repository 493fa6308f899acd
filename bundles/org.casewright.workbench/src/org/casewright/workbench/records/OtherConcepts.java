package org.casewright.workbench.records;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.casewright.workbench.concepts.ConceptIndex;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** The other concepts that the words of a finding name, one click away. */
final class OtherConcepts {

    private static final int MOST = 6;

    private final Composite parent;
    private final Supplier<ConceptIndex> index;
    private final Link link;

    /** @param chosen is given the qualified name of the concept that was clicked */
    OtherConcepts(Composite parent, int columns, Supplier<ConceptIndex> index, Consumer<String> chosen) {
        this.parent = parent;
        this.index = index;
        link = new Link(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(link);
        link.addListener(SWT.Selection, event -> chosen.accept(event.text));
    }

    /** Offers concepts by their qualified names; takes no room where there are none. */
    void show(List<String> names) {
        StringBuilder links = new StringBuilder();
        names.stream().limit(MOST)
                .forEach(name -> links.append(links.isEmpty() ? "Also named here: " : "  \u00B7  ").append("<a href=\"")
                        .append(name).append("\">").append(index.get().label(name).replace("&", "&&")).append("</a>"));
        link.setText(links.toString());
        ((GridData) link.getLayoutData()).exclude = links.isEmpty();
        link.setVisible(!links.isEmpty());
        parent.getParent().layout(true, true);
    }
}
