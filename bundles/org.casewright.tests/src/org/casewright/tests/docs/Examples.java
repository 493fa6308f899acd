package org.casewright.tests.docs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;

/**
 * The examples of the criteria language on a page. A block marked {@code criteria} is part of a file; one marked
 * {@code criteria conditions} holds conditions alone; one marked {@code criteria bad} is wrong on purpose. The good
 * ones of a page make one file, in which each line has the number that it has on the page.
 */
final class Examples {

    private static final String FILE = "criteria";
    private static final String CONDITIONS = "criteria conditions";
    private static final String BAD = "criteria bad";

    private static final List<CriteriaSource> LIBRARY = sources("bundles/org.casewright.library/library");
    private static final List<CriteriaSource> TEAM = sources("releng/examples");

    private Examples() {
    }

    private static List<CriteriaSource> sources(String name) {
        Path folder = Repository.root().resolve(name);
        return Repository.files(folder, ".criteria").stream()
                .map(path -> CriteriaSource.of(folder.relativize(path).toString(), Repository.text(path))).toList();
    }

    /**
     * Those that are to be read with the library; an excerpt from it or from the examples is proved where it stands.
     */
    static List<Block> good(Page page) {
        return page.blocks().stream().filter(block -> block.is(FILE) || block.is(CONDITIONS))
                .filter(block -> !isExcerpt(block)).toList();
    }

    static List<Block> bad(Page page) {
        return page.blocks().stream().filter(block -> block.is(BAD)).toList();
    }

    /** Blocks whose mark is none of the three. */
    static List<Block> unknown(Page page) {
        return page.blocks().stream().filter(block -> block.info().startsWith(FILE))
                .filter(block -> !block.is(FILE) && !block.is(CONDITIONS) && !block.is(BAD)).toList();
    }

    private static boolean isExcerpt(Block block) {
        return Stream.concat(LIBRARY.stream(), TEAM.stream())
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .anyMatch(file -> file.contains(block.text()));
    }

    /** The good examples as one file of the page's name. */
    static CriteriaSource file(Page page) {
        List<String> lines = new ArrayList<>(Collections.nCopies((int) page.text().lines().count(), ""));
        for (Block block : good(page)) {
            List<String> text = block.text().lines().toList();
            for (int i = 0; i < text.size(); i++) {
                lines.set(block.line() + i, text.get(i));
            }
            if (block.is(CONDITIONS)) {
                lines.set(block.line() - 1, "define Line" + block.line() + " when all of {");
                lines.set(block.line() + text.size(), "}");
            }
        }
        return CriteriaSource.of(page.name(), String.join("\n", lines));
    }

    /** The library and, after it, these files. */
    static CriteriaLibrary withLibrary(List<CriteriaSource> files) {
        List<CriteriaSource> all = new ArrayList<>(LIBRARY);
        all.addAll(files);
        return new CriteriaWorkspace().load(all);
    }
}
