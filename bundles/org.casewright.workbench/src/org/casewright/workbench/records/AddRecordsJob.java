package org.casewright.workbench.records;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.casewright.workbench.records.packet.Packet;
import org.casewright.workbench.records.packet.PacketFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Looks into the files of a packet in the background, and hands over what came of it. */
final class AddRecordsJob extends Job {

    private final List<Path> files;
    private final Executor display;
    private final Consumer<Packet> made;

    /** @param made is told on the display thread; not where the user cancels */
    AddRecordsJob(List<Path> files, Executor display, Consumer<Packet> made) {
        super("Adding records");
        this.files = List.copyOf(files);
        this.display = display;
        this.made = made;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Packet packet = new Packet(PacketFiles.look(files, monitor));
        display.execute(() -> made.accept(packet));
        return Status.OK_STATUS;
    }
}
