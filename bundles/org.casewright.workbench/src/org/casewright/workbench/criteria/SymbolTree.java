package org.casewright.workbench.criteria;

import java.util.List;
import java.util.Optional;

import org.casewright.criteria.ide.answer.Symbol;
import org.casewright.workbench.theme.Palette;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;

/** The parts of a file in a tree. */
final class SymbolTree {

    private SymbolTree() {
    }

    static void show(TreeViewer viewer) {
        viewer.setComparer(new ByKey(part -> part instanceof Symbol symbol ? symbol.kind() + symbol.name() : part));
        Styles.follow(viewer);
        viewer.setContentProvider(new ListContent(part -> ((Symbol) part).parts()));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
    }

    /** The innermost part that a place of the text is in; nothing where it is in none. */
    static TreeSelection at(List<Symbol> symbols, int place) {
        TreePath path = TreePath.EMPTY;
        Optional<Symbol> part = partAt(symbols, place);
        while (part.isPresent()) {
            path = path.createChildPath(part.get());
            part = partAt(part.get().parts(), place);
        }
        return path.getSegmentCount() == 0 ? TreeSelection.EMPTY : new TreeSelection(path);
    }

    private static Optional<Symbol> partAt(List<Symbol> parts, int place) {
        return parts.stream().filter(part -> part.range().touches(place)).findFirst();
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            Symbol symbol = (Symbol) element;
            StyledString text = new StyledString(symbol.name());
            return symbol.detail().isEmpty() ? text : text.append("  " + symbol.detail(), Styles.of(Palette.MUTED));
        }

        @Override
        public String getText(Object element) {
            Symbol symbol = (Symbol) element;
            return symbol.name() + " " + symbol.detail();
        }

        @Override
        public Image getImage(Object element) {
            return Looks.icon(((Symbol) element).kind()).image();
        }
    }
}
