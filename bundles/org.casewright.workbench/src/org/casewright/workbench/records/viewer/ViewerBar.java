package org.casewright.workbench.records.viewer;

import org.casewright.workbench.drop.FieldDrop;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.forms.Tools;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The bar over the pages: where one is, how large, and what is looked for. */
final class ViewerBar extends Composite {

    private static final double STEP = 1.2;

    private final PagesCanvas pages;
    private final ToolItem thumbnails;
    private final ToolItem percent;
    private final Text page;
    private final Label of;
    private final Text search;

    ViewerBar(Composite parent, PagesCanvas pages) {
        super(parent, SWT.NONE);
        this.pages = pages;
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(4, 0).extendedMargins(4, 4, 4, 4).applyTo(this);
        ToolBar left = toolBar();
        thumbnails = Tools.check(left, Icons.THUMBNAILS, "Show page thumbnails");
        thumbnails.setSelection(true);
        page = FieldDrop.on(new Text(this, SWT.BORDER | SWT.RIGHT));
        named(page, "Page", "records.page");
        GridDataFactory.swtDefaults().hint(page.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3 / 2, SWT.DEFAULT)
                .applyTo(page);
        page.addListener(SWT.DefaultSelection, event -> goToPage());
        page.addListener(SWT.FocusOut, event -> refresh());
        of = new Label(this, SWT.NONE);
        ToolBar zoom = toolBar();
        Tools.push(zoom, Icons.ZOOM_OUT, "Smaller (Ctrl -)", () -> pages.zoom(pages.zoom() / STEP));
        percent = new ToolItem(zoom, SWT.PUSH);
        percent.setToolTipText("Fit the width (Ctrl 0)");
        percent.addListener(SWT.Selection, event -> pages.zoomToWidth());
        Tools.push(zoom, Icons.ZOOM_IN, "Larger (Ctrl +)", () -> pages.zoom(pages.zoom() * STEP));
        ToolBar tools = toolBar();
        ToolItem box = Tools.check(tools, Icons.SELECT_BOX, "Drag boxes, as on a scan");
        box.addListener(SWT.Selection, event -> pages.selectBoxes(box.getSelection()));
        search = FieldDrop.on(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL));
        search.setMessage("Find in this record");
        named(search, "Find in this record", "records.search");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(110, SWT.DEFAULT)
                .applyTo(search);
        refresh();
    }

    private ToolBar toolBar() {
        return new ToolBar(this, SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
    }

    static void named(Control control, String name, String id) {
        control.setData(Field.ID, id);
        Access.name(control, name);
    }

    ToolItem thumbnails() {
        return thumbnails;
    }

    Text search() {
        return search;
    }

    /** Shows the page and scale of the view. */
    void refresh() {
        int current = pages.page();
        if (!page.isFocusControl()) {
            page.setText(current == 0 ? "" : Integer.toString(current));
        }
        page.setEnabled(current > 0);
        String count = current == 0 ? "" : String.format("of %,d", pages.record().pages());
        String zoom = Math.round(pages.zoom() * 100) + " %";
        if (!of.getText().equals(count) || !percent.getText().equals(zoom)) {
            of.setText(count);
            percent.setText(zoom);
            if (getSize().x > 0) { // before, its parent lays it out
                layout();
            }
        }
    }

    private void goToPage() {
        String typed = page.getText().strip();
        if (typed.matches("\\d{1,6}")) {
            pages.goTo(Integer.parseInt(typed));
            pages.setFocus();
        }
        refresh();
    }
}
