package org.casewright.workbench.criteria;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.project.ProjectState;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.swt.widgets.Composite;

/** How the scenarios of all guidelines fare, always as the texts are now: those that fail first. */
public final class ScenariosView extends StateTreeView<ScenarioGroup> {

    private ScenarioBar bar;

    public ScenariosView() {
        super("scenarios.tree");
    }

    @Override
    void createHead(Composite parent) {
        bar = new ScenarioBar(parent);
    }

    @Override
    Function<Object, Object> key() {
        return line -> line instanceof ScenarioGroup group ? group.topic().name() : line;
    }

    @Override
    ITreeContentProvider content() {
        return new ListContent(line -> line instanceof ScenarioGroup group ? group.failedFirst() : List.of());
    }

    @Override
    IStyledLabelProvider labels() {
        return new ScenarioLabels();
    }

    @Override
    void show(ProjectState state) {
        List<ScenarioResult> results = state.library().scenarios();
        bar.show((int) results.stream().filter(ScenarioResult::passed).count(), results.size(),
                state.library().leftOut());
        if (show(groups(results))) {
            shown().stream().filter(group -> group.failed() > 0)
                    .forEach(group -> viewer().setExpandedState(group, true));
            if (!shown().isEmpty() && shown().getFirst().failed() > 0) {
                viewer().getTree().setTopItem(viewer().getTree().getItem(0));
            }
        }
    }

    private static List<ScenarioGroup> groups(List<ScenarioResult> results) {
        Map<String, List<ScenarioResult>> byTopic = results.stream().collect(
                Collectors.groupingBy(result -> result.scenario().topic().title(), TreeMap::new, Collectors.toList()));
        return byTopic.values().stream().map(ofOne -> new ScenarioGroup(ofOne.getFirst().scenario().topic(), ofOne))
                .sorted().toList();
    }

    @Override
    void open(Object line) {
        switch (line) {
        case ScenarioGroup group -> Opening.show(getSite().getPage(), group.topic().span());
        case ScenarioResult result -> Opening.show(getSite().getPage(), result.scenario().span());
        case null, default -> {
            // nothing is chosen
        }
        }
    }
}
