package org.casewright.workbench.criteria;

import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.theme.Palette;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Topics with their count, scenarios with what differs from what they expect. */
final class ScenarioLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
        case ScenarioGroup group ->
            new StyledString(group.topic().title()).append("  " + count(group), Styles.of(Palette.MUTED));
        case ScenarioResult result -> result.passed() ? new StyledString(result.scenario().title())
                : new StyledString(result.scenario().title()).append("  " + String.join(" ", result.differences()),
                        Styles.of(Palette.NOT_MET));
        default -> new StyledString();
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    private static String count(ScenarioGroup group) {
        int all = group.results().size();
        return group.failed() == 0 ? all + (all == 1 ? " passes" : " pass") : group.failed() + " of " + all + " fail";
    }

    @Override
    public Image getImage(Object element) {
        boolean passed = switch (element) {
        case ScenarioGroup group -> group.failed() == 0;
        case ScenarioResult result -> result.passed();
        default -> true;
        };
        return (passed ? Icons.SCENARIO_PASS : Icons.SCENARIO_FAIL).image();
    }
}
