package org.casewright.workbench.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.casewright.engine.evaluate.Standing;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.theme.Palette;
import org.casewright.workbench.theme.Themes;
import org.casewright.workbench.verdicts.StandingWords;
import org.casewright.workbench.verdicts.VerdictLine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** The criteria of an item as a tree: what is asked, and how it stands by icon, colour and word. */
public final class CriteriaTree {

    /** Characters of what is asked that one can make something of. */
    private static final int LEAST = 18;

    private final TreeViewer viewer;
    private List<VerdictLine> lines = List.of();

    /**
     * @param id by which tests find it
     * @param rows how many it shows before it scrolls
     */
    public CriteriaTree(Composite parent, String id, int rows, Consumer<Optional<VerdictLine>> selected) {
        Composite frame = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setData(Field.ID, id);
        Access.name(viewer.getTree(), "Criteria of the item");
        GridDataFactory.fillDefaults().grab(true, true).hint(200, viewer.getTree().getItemHeight() * rows)
                .applyTo(frame);
        column(layout, "What is asked", new ColumnWeightData(1, Measures.characters(viewer.getTree(), LEAST), true),
                new Asked());
        column(layout, "Stands", new ColumnPixelData(Measures.boldColumn(viewer.getTree(), words()), true, true),
                new Stands());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new ByPath());
        viewer.setContentProvider(new Lines());
        Themes.follow(viewer.getTree(), viewer::refresh);
        viewer.addSelectionChangedListener(event -> selected.accept(
                Optional.ofNullable((VerdictLine) viewer.getStructuredSelection().getFirstElement())));
    }

    private void column(TreeColumnLayout layout, String title, ColumnLayoutData width, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), width);
        column.setLabelProvider(labels);
    }

    private static String[] words() {
        return Stream.concat(Stream.of("Stands"), Stream.of(Standing.values()).map(StandingWords::of))
                .toArray(String[]::new);
    }

    /** Shows another verdict; what was open and selected stays so, where it is still there. */
    public void show(List<VerdictLine> newest) {
        if (newest.equals(lines)) {
            return;
        }
        boolean another = lines.size() != newest.size();
        lines = newest;
        Object[] expanded = viewer.getExpandedElements();
        var selection = viewer.getStructuredSelection();
        viewer.getTree().setRedraw(false);
        viewer.setInput(newest);
        if (another || expanded.length == 0) {
            viewer.expandAll();
        } else {
            viewer.setExpandedElements(expanded);
        }
        viewer.setSelection(selection);
        viewer.getTree().setRedraw(true);
    }

    /** Puts the focus into it. */
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    /** What is shown. */
    public List<VerdictLine> lines() {
        return lines;
    }

    /** The icon of a standing. */
    static Icons icon(Standing standing) {
        return switch (standing) {
            case MET -> Icons.CRITERION_MET;
            case NOT_MET -> Icons.CRITERION_NOT_MET;
            case NOT_DOCUMENTED -> Icons.CRITERION_NOT_DOCUMENTED;
            case OPEN -> Icons.CRITERION_OPEN;
            case CONFLICTING -> Icons.CRITERION_CONFLICTING;
        };
    }

    private static Palette palette(Standing standing) {
        return switch (standing) {
            case MET -> Palette.MET;
            case NOT_MET -> Palette.NOT_MET;
            case NOT_DOCUMENTED -> Palette.NOT_DOCUMENTED;
            case OPEN -> Palette.OPEN;
            case CONFLICTING -> Palette.CONFLICTING;
        };
    }

    /** A line is the same line while its place in the tree is. */
    private static final class ByPath implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof VerdictLine a && other instanceof VerdictLine b ? a.path().equals(b.path())
                    : one.equals(other);
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof VerdictLine line ? line.path().hashCode() : element.hashCode();
        }
    }

    private static final class Lines implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return ((VerdictLine) element).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((VerdictLine) element).children().isEmpty();
        }
    }

    /** In bold what the decision hangs on. */
    private abstract static class Lettering extends ColumnLabelProvider {

        @Override
        public Font getFont(Object element) {
            return ((VerdictLine) element).decisive()
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
        }
    }

    private static final class Asked extends Lettering {

        @Override
        public String getText(Object element) {
            return ((VerdictLine) element).words();
        }

        @Override
        public Image getImage(Object element) {
            return ((VerdictLine) element).standing().map(standing -> icon(standing).image()).orElse(null);
        }

        @Override
        public String getToolTipText(Object element) {
            return ((VerdictLine) element).words();
        }
    }

    private static final class Stands extends Lettering {

        @Override
        public String getText(Object element) {
            return ((VerdictLine) element).standing().map(StandingWords::of).orElse("");
        }

        @Override
        public Color getForeground(Object element) {
            return ((VerdictLine) element).standing().map(standing -> palette(standing).color()).orElse(null);
        }
    }
}
