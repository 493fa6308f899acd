package org.casewright.workbench.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.casewright.engine.rules.Topic;
import org.casewright.project.LibraryState;
import org.casewright.project.ProjectState;
import org.casewright.workbench.drop.FieldDrop;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.upkeep.FileActions;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The guideline library: guidelines with their topics, and all files, each with what is wrong in it. */
public final class LibraryView extends StateTreeView<LibraryNode> {

    private final SortedMap<String, Topic> known = new TreeMap<>();

    private Text field;

    public LibraryView() {
        super("library.tree");
    }

    @Override
    void createHead(Composite parent) {
        field = FieldDrop.on(new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL));
        field.setMessage("Find a guideline, topic or file");
        field.setData(Field.ID, "library.filter");
        Access.name(field, "Find in the library");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> find(field.getText().strip().toLowerCase(Locale.ROOT)));
        field.addListener(SWT.DefaultSelection, event -> viewer().getTree().setFocus());
    }

    /** Guidelines and topics are changed in their text; files are renamed and deleted here. */
    @Override
    void createActions(TreeViewer lines) {
        MenuManager menu = new MenuManager();
        new FileActions(getViewSite(), lines, this::files).except(field).addTo(menu);
        lines.getControl().setMenu(menu.createContextMenu(lines.getControl()));
    }

    private List<IFile> files() {
        return viewer().getStructuredSelection().stream().flatMap(line -> ((LibraryNode) line).file().stream())
                .map(name -> ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(name)))
                .toList();
    }

    private void find(String typed) {
        viewer().setFilters(typed.isEmpty() ? new ViewerFilter[0] : new ViewerFilter[] {new LibraryFilter(typed)});
        if (!typed.isEmpty()) {
            viewer().expandAll();
        }
    }

    @Override
    Function<Object, Object> key() {
        return line -> line instanceof LibraryNode node ? node.kind() + node.key() : line;
    }

    @Override
    ITreeContentProvider content() {
        return new ListContent(line -> ((LibraryNode) line).parts());
    }

    @Override
    IStyledLabelProvider labels() {
        return new LibraryLabels();
    }

    @Override
    void show(ProjectState state) {
        boolean first = shown().isEmpty() || shown().getFirst().parts().isEmpty(); // no guideline was read yet
        List<LibraryNode> newest = LibraryNode.of(topics(state.library()), state.library());
        if (show(newest) && first) {
            viewer().setExpandedElements(newest.toArray());
        }
    }

    /** A topic stays in sight while something in it, or in what it uses, is being written and has an error. */
    private Collection<Topic> topics(LibraryState library) {
        known.keySet().retainAll(library.leftOut());
        library.rules().topics().forEach(topic -> known.put(topic.name(), topic));
        return known.values();
    }

    @Override
    void open(Object line) {
        if (line instanceof LibraryNode node) {
            node.place().ifPresent(place -> Opening.show(getSite().getPage(), place));
        }
    }
}
