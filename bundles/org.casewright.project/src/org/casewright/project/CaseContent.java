package org.casewright.project;

import java.nio.file.Path;
import java.util.Objects;

import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.LoadedCase;
import org.casewright.model.imrcase.Case;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a case says at one moment, on its way to the thread that judges it. Nobody else can reach what is inside, so
 * it needs no lock.
 */
public final class CaseContent {

    /** How the case is had on the thread that judges it. */
    private interface Opening {

        LocatedCase open(String name) throws IssuesException;
    }

    private final Opening opening;

    private CaseContent(Opening opening) {
        this.opening = opening;
    }

    /**
     * A frozen copy of a case, to be made on the thread that owns the case. Issues name its elements; they have no
     * lines and columns.
     *
     * @param original is only read; it has a claim, an organization, a patient and a reviewer, as every case has that
     *        was loaded or made by {@link CaseFiles#newCase}
     */
    public static CaseContent copyOf(Case original) {
        Case copy = EcoreUtil.copy(original);
        return new CaseContent(name -> LocatedCase.inMemory(copy, name));
    }

    /**
     * The content of a file as it is stored, not yet known to be a case. Issues name lines and columns as well.
     *
     * @param bytes not copied; the caller leaves them as they are
     */
    public static CaseContent stored(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return new CaseContent(name -> {
            LoadedCase loaded = CaseFiles.read(bytes, name);
            return new LocatedCase(loaded.content(), loaded.places()::locate);
        });
    }

    /**
     * The content of a file.
     *
     * @throws IssuesException where it is missing, cannot be read or is larger than any case
     */
    public static CaseContent read(Path file) throws IssuesException {
        return stored(CaseFiles.bytes(file));
    }

    /**
     * The case, and where its elements stand.
     *
     * @param name the source that issues name
     * @throws IssuesException where the bytes are none of a case
     */
    LocatedCase open(String name) throws IssuesException {
        return opening.open(name);
    }
}
