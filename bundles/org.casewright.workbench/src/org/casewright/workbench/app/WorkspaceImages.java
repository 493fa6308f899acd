package org.casewright.workbench.app;

import org.casewright.workbench.images.Icons;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** Ours for what the platform's views on files show, which an application has to bring itself. */
final class WorkspaceImages {

    private WorkspaceImages() {
    }

    static void declareIn(IWorkbenchConfigurer configurer) {
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Icons.LIBRARY.descriptor(), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Icons.LIBRARY.descriptor(), true);
        configurer.declareImage(IDE.SharedImages.IMG_OPEN_MARKER, Icons.GO.descriptor(), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJS_TASK_TSK, Icons.ITEM.descriptor(), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, Icons.EVIDENCE.descriptor(), true);
        configurer.declareImage("IMG_OBJS_ERROR_PATH", Icons.ERROR.descriptor(), true);
        configurer.declareImage("IMG_OBJS_WARNING_PATH", Icons.WARNING.descriptor(), true);
        configurer.declareImage("IMG_OBJS_INFO_PATH", Icons.INFO.descriptor(), true);
    }
}
