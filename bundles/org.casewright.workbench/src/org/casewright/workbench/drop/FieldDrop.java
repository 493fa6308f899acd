package org.casewright.workbench.drop;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * Hands files that are held over a field to what takes them around it. GTK's fields take every drag for themselves:
 * they refuse files, or write their names into the field. Text that is dragged is still taken by the field.
 */
public final class FieldDrop extends DropTargetAdapter {

    private final Text field;

    private FieldDrop(Text field) {
        this.field = field;
    }

    /** The same field, which lets files through from now on. */
    public static Text on(Text field) {
        // Before the target's own listener: see letGo.
        field.addDisposeListener(gone -> letGo(field));
        DropTarget target = new DropTarget(field, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(new FieldDrop(field));
        return field;
    }

    /**
     * Takes nothing more. A target that goes while it takes something makes its control no place for drops at all;
     * GTK's text of several lines then complains, since it tells what it takes once more when it goes itself.
     */
    private static void letGo(Text field) {
        ((DropTarget) field.getData(DND.DROP_TARGET_KEY)).setTransfer();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        Optional<TransferData> files = Stream.of(event.dataTypes).filter(FileTransfer.getInstance()::isSupportedType)
                .findFirst();
        if (files.isEmpty()) {
            event.detail = field.getEditable() ? DND.DROP_COPY : DND.DROP_NONE;
            return;
        }
        event.currentDataType = files.get();
        Optional<FileDrop> taker = around();
        taker.ifPresent(drop -> drop.dragEnter(event));
        if (taker.isEmpty()) {
            event.detail = DND.DROP_NONE;
        }
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        around().ifPresent(drop -> drop.dragLeave(event));
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String text) {
            field.insert(text);
        } else {
            around().ifPresent(drop -> drop.drop(event));
        }
    }

    /** What takes files nearest around the field; asked for each time, since a field may be made before its taker. */
    private Optional<FileDrop> around() {
        return Stream.iterate(field.getParent(), parent -> parent != null, Composite::getParent)
                .flatMap(parent -> FileDrop.on(parent).stream()).findFirst();
    }
}
