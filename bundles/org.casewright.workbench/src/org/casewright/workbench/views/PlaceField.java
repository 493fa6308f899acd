package org.casewright.workbench.views;

import org.casewright.workbench.forms.Measures;
import org.casewright.workbench.live.Problem;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** Where a problem is, as its reader would say: case and item, or the file and its line. */
public final class PlaceField extends MarkerField {

    private static final int CHARACTERS = 32;

    @Override
    public String getValue(MarkerItem item) {
        String number = item.getAttributeValue(Problem.CASE_NUMBER, "");
        String file = item.getMarker() == null ? "" : item.getMarker().getResource().getName();
        String whole = number.isEmpty() ? file : number;
        String title = item.getAttributeValue(Problem.ITEM, "");
        String part = title.isEmpty() ? item.getAttributeValue(IMarker.LOCATION, item.getLocation()) : title;
        return part.isEmpty() ? whole : whole + ", " + part;
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return Measures.characters(control, CHARACTERS);
    }
}
