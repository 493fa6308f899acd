package org.casewright.workbench.cases;

import java.nio.file.Path;
import java.util.List;

import org.casewright.workbench.drop.FileDrop;
import org.casewright.workbench.live.Editors;
import org.eclipse.swt.widgets.Control;

/** Files that are dropped on a case, whatever page is shown: they become its records. Cases are opened. */
final class PacketDrop {

    private final CaseEditor editor;

    private PacketDrop(CaseEditor editor) {
        this.editor = editor;
    }

    static void onto(Control area, CaseEditor editor) {
        new FileDrop("Drop PDF or text files to add them to the records of this case", new PacketDrop(editor)::take)
                .onto(area);
    }

    private void take(List<Path> files) {
        List<Path> packet = Editors.openAmong(editor.getSite().getWorkbenchWindow(), files);
        if (!packet.isEmpty() && editor.setActivePage(RecordsPage.ID) instanceof RecordsPage records) {
            records.add(packet);
        }
    }
}
