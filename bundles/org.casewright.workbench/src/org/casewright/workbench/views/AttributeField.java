package org.casewright.workbench.views;

import org.casewright.workbench.forms.Measures;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** A column of the list of problems that shows an attribute of the markers; {@code plugin.xml} says which. */
public final class AttributeField extends MarkerField implements IExecutableExtension {

    private static final int CHARACTERS = 16;

    private String attribute = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        attribute = String.valueOf(data);
    }

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(attribute, "");
    }

    @Override
    public int compare(MarkerItem one, MarkerItem other) {
        return getValue(one).compareTo(getValue(other));
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return Measures.characters(control, CHARACTERS);
    }
}
