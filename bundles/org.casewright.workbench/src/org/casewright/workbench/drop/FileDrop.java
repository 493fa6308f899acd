package org.casewright.workbench.drop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** A place where files can be dropped. They stay where they are: nobody's file is moved by this. */
public final class FileDrop extends DropTargetAdapter {

    private final DropHint hint;
    private final Consumer<List<Path>> taken;
    private Widget entered;

    /**
     * Takes files.
     *
     * @param promise what becomes of the files, shown while they are held over the control
     * @param taken is told of all files of one drop, in their order
     */
    public FileDrop(String promise, Consumer<List<Path>> taken) {
        this.hint = new DropHint(promise);
        this.taken = taken;
    }

    /**
     * Takes them on a control and on all that lies in it, where nothing in it takes them by itself; fields do, unless
     * they are made by {@link FieldDrop}.
     */
    public void onto(Control area) {
        DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(this);
    }

    /** What takes files on just this control. */
    static Optional<FileDrop> on(Control control) {
        return control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target
                ? Stream.of(target.getDropListeners()).filter(FileDrop.class::isInstance).map(FileDrop.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        entered = event.widget;
        if (event.detail != DND.DROP_NONE) {
            event.detail = DND.DROP_COPY;
            hint.show(area(((DropTarget) event.widget).getControl()));
        }
    }

    /** A field in the area may hand its events on. */
    private Control area(Control held) {
        Control area = held;
        while (on(area).filter(this::equals).isEmpty()) {
            area = area.getParent();
        }
        return area;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        // A field in the area is entered before the area is left, and the other way round.
        if (event.widget == entered) {
            hint.hide();
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        hint.hide();
        if (event.data instanceof String[] names && names.length > 0) {
            taken.accept(Stream.of(names).map(Path::of).toList());
        }
    }
}
