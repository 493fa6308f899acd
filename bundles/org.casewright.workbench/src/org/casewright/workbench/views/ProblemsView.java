package org.casewright.workbench.views;

import java.util.List;

import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Measures;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.views.markers.MarkerSupportView;

/**
 * The problems of cases and guidelines: the platform's list, with its filters and quick fixes, in columns that tell a
 * reviewer where something is. The user may choose others, which are kept.
 */
public final class ProblemsView extends MarkerSupportView {

    private static final String CONTENT = "org.eclipse.ui.ide.problemsGenerator";

    /** As the view keeps its state: a child for each visible column, and the group that lines stand in. */
    private static final String COLUMN = "visible";
    private static final String GROUP = "categoryGroup";
    private static final String NO_GROUP = "none";

    private static final String FIELDS = "org.casewright.workbench.fields.";
    private static final String DESCRIPTION = "org.eclipse.ui.ide.severityAndDescriptionField";
    private static final List<String> COLUMNS = List.of(DESCRIPTION, FIELDS + "place", FIELDS + "code");
    private static final String WIDTHS = "columnWidths";
    /** Of the description: a sentence says what is wrong and what to do, and should not end in the middle. */
    private static final int CHARACTERS = 84;

    public ProblemsView() {
        super(CONTENT);
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento == null ? asAtFirst(Measures.characters(site.getShell(), CHARACTERS)) : memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        if (getSite().getSelectionProvider() instanceof Viewer list) {
            Access.name(list.getControl(), "Problems");
        }
    }

    /**
     * How many there are is told in the tip of the tab, and for all files at the foot of the window: lists need the
     * room.
     */
    @Override
    protected void setContentDescription(String description) {
        setTitleToolTip(description);
    }

    private static IMemento asAtFirst(int description) {
        XMLMemento state = XMLMemento.createWriteRoot("view");
        state.putString(GROUP, NO_GROUP);
        COLUMNS.forEach(column -> state.createChild(COLUMN, column));
        state.createChild(WIDTHS).putInteger(DESCRIPTION, description);
        return state;
    }
}
