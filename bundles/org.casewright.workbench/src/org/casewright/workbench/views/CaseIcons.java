package org.casewright.workbench.views;

import java.util.HashMap;
import java.util.Map;

import org.casewright.workbench.images.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The icons of cases: what was decided, with a small sign where there are errors or warnings. */
final class CaseIcons {

    private record Key(Icons icon, String sign) {
    }

    private final Map<Key, Image> images = new HashMap<>();

    Image of(CaseRow row) {
        Icons icon = switch (row.status()) {
            case DAMAGED, UNDECIDED -> Icons.CASE;
            case UPHELD -> Icons.DECISION_UPHELD;
            case OVERTURNED, PARTIALLY_OVERTURNED -> Icons.DECISION_OVERTURNED;
        };
        boolean wrong = row.errors() > 0 || row.status() == CaseRow.Status.DAMAGED;
        String sign = wrong ? ISharedImages.IMG_DEC_FIELD_ERROR
                : row.warnings() > 0 ? ISharedImages.IMG_DEC_FIELD_WARNING : "";
        return sign.isEmpty() ? icon.image() : images.computeIfAbsent(new Key(icon, sign), CaseIcons::decorated);
    }

    private static Image decorated(Key key) {
        ImageDescriptor sign = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(key.sign());
        return new DecorationOverlayIcon(key.icon().descriptor(), sign, IDecoration.BOTTOM_LEFT).createImage();
    }

    void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
