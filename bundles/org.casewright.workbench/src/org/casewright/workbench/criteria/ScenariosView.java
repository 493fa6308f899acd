package org.casewright.workbench.criteria;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.project.ProjectState;
import org.casewright.project.Subscription;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.live.StateFeed;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** How the scenarios of all guidelines fare, always as the texts are now: those that fail first. */
public final class ScenariosView extends ViewPart {

    private Subscription states;
    private ScenarioBar bar;
    private TreeViewer viewer;
    private List<ScenarioGroup> shown = List.of();

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        bar = new ScenarioBar(all);
        viewer = new TreeViewer(all, SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData("org.casewright.id", "scenarios.tree");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.setComparer(new ByKey(line -> line instanceof ScenarioGroup group ? group.topic().name() : line));
        viewer.setContentProvider(new ScenarioTree());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ScenarioLabels()));
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        Styles.follow(viewer);
        getSite().setSelectionProvider(viewer);
        StateFeed feed = getSite().getService(LiveWorkspace.class).states();
        states = feed.listen(this::show);
        show(feed.state());
    }

    private void show(ProjectState state) {
        List<ScenarioResult> results = state.library().scenarios();
        bar.show((int) results.stream().filter(ScenarioResult::passed).count(), results.size(),
                state.library().leftOut());
        List<ScenarioGroup> groups = groups(results);
        if (!groups.equals(shown)) {
            shown = groups;
            Object[] expanded = viewer.getExpandedElements();
            viewer.setInput(groups);
            viewer.setExpandedElements(expanded);
            groups.stream().filter(group -> group.failed() > 0).forEach(group -> viewer.setExpandedState(group, true));
            if (!groups.isEmpty() && groups.getFirst().failed() > 0) {
                viewer.getTree().setTopItem(viewer.getTree().getItem(0));
            }
        }
    }

    private static List<ScenarioGroup> groups(List<ScenarioResult> results) {
        Map<String, List<ScenarioResult>> byTopic = results.stream()
                .collect(Collectors.groupingBy(result -> result.scenario().topic().title(), TreeMap::new, Collectors.toList()));
        return byTopic.values().stream().map(ofOne -> new ScenarioGroup(ofOne.getFirst().scenario().topic(), ofOne))
                .sorted().toList();
    }

    private void open(Object element) {
        switch (element) {
        case ScenarioGroup group -> Opening.show(getSite().getPage(), group.topic().span());
        case ScenarioResult result -> Opening.show(getSite().getPage(), result.scenario().span());
        case null, default -> {
            // nothing is chosen
        }
        }
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        if (states != null) {
            states.close();
        }
        super.dispose();
    }
}
