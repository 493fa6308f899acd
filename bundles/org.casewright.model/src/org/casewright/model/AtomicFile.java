package org.casewright.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file as a whole, so that nobody ever sees half of it. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * Writes a file anew. The bytes go to a new file of the same folder, to the disk, and take the old
     * file's place in one step. Permissions stay; a symbolic link stays one, and its target is replaced.
     *
     * @throws IOException where that fails; the old file is then untouched and no other is left behind
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = createBeside(target, bytes);
        try {
            keepPermissions(target, fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        forceFolder(target.getParent());
    }

    /** Not a temporary file of the JDK: those get permissions of their own instead of the user's usual. */
    private static Path createBeside(Path target, byte[] bytes) throws IOException {
        for (int attempt = 0;; attempt++) {
            Path fresh = target.resolveSibling("." + target.getFileName() + "." + attempt + ".tmp");
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                return writeTo(channel, bytes, fresh);
            } catch (FileAlreadyExistsException e) {
                if (attempt == 99) {
                    throw e;
                }
            }
        }
    }

    private static Path writeTo(FileChannel channel, byte[] bytes, Path fresh) throws IOException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
            return fresh;
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    private static void keepPermissions(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            view.setPermissions(Files.getPosixFilePermissions(old));
        }
    }

    /** Makes the move itself durable, where the system lets a folder be opened; Windows does not. */
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
