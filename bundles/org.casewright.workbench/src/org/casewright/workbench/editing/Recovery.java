package org.casewright.workbench.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.model.imrcase.Case;

/**
 * What the journal has kept of a case.
 *
 * @param name the file in the workspace that was being edited
 * @param base which bytes that file had when it was loaded or saved last
 * @param content the case as it was when it was kept
 */
public record Recovery(String name, FileContent base, Case content) {

    private static final String TITLE = "Casewright journal 1";

    public Recovery {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(content, "content");
    }

    byte[] bytes() {
        return String.join("\n", TITLE, name, base.sha256(), XmiText.write(List.of(content))).getBytes(UTF_8);
    }

    /** Empty where the bytes are no journal. */
    static Optional<Recovery> parse(byte[] bytes) {
        String[] parts = new String(bytes, UTF_8).split("\n", 4);
        if (parts.length < 4 || !parts[0].equals(TITLE)) {
            return Optional.empty();
        }
        return XmiText.read(parts[3]).filter(roots -> roots.size() == 1 && roots.getFirst() instanceof Case)
                .map(roots -> new Recovery(parts[1], new FileContent(parts[2]), (Case) roots.getFirst()));
    }
}
