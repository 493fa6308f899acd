package org.casewright.workbench.criteria;

import java.util.EnumSet;
import java.util.Set;

import org.casewright.workbench.images.Icons;
import org.casewright.workbench.theme.Palette;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Guidelines with their rank, topics with their page, files with their errors. */
final class LibraryLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Set<LibraryNode.Kind> FAULTY = EnumSet.of(LibraryNode.Kind.FAULTY_FILE,
            LibraryNode.Kind.FAULTY_TOPIC);

    @Override
    public StyledString getStyledText(Object element) {
        LibraryNode node = (LibraryNode) element;
        Palette colour = FAULTY.contains(node.kind()) ? Palette.NOT_MET : Palette.MUTED;
        StyledString text = new StyledString(node.name());
        return node.detail().isEmpty() ? text : text.append("  " + node.detail(), Styles.of(colour));
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return switch (((LibraryNode) element).kind()) {
        case GROUP -> Icons.LIBRARY.image();
        case GUIDELINE -> Icons.GUIDELINE.image();
        case TOPIC -> Icons.TOPIC.image();
        case FILE -> Icons.CRITERIA_FILE.image();
        case FAULTY_TOPIC, FAULTY_FILE -> Icons.ERROR.image();
        };
    }
}
