package org.casewright.tests.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param name its path from the root of the repository
 * @param text all of it
 * @param blocks its fenced blocks, in order
 */
record Page(String name, String text, List<Block> blocks) {

    private static final String FENCE = "```";

    Page {
        blocks = List.copyOf(blocks);
    }

    static Page of(Path file) {
        String text = Repository.text(file);
        String name = Repository.root().relativize(file).toString().replace('\\', '/');
        return new Page(name, text, blocks(name, text.lines().toList()));
    }

    /** README.md and every page below releng/docs. */
    static List<Page> all() {
        return Stream.concat(Stream.of(Repository.root().resolve("README.md")),
                Repository.files(Repository.docs(), ".md").stream()).map(Page::of).toList();
    }

    private static List<Block> blocks(String name, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at++);
            if (!line.startsWith(FENCE)) {
                continue;
            }
            int opened = at;
            StringBuilder text = new StringBuilder();
            while (at < lines.size() && !lines.get(at).equals(FENCE)) {
                text.append(lines.get(at++)).append('\n');
            }
            if (at == lines.size()) {
                throw new IllegalStateException(name + ":" + opened + ": this block has no end");
            }
            blocks.add(new Block(opened, line.substring(FENCE.length()).strip(), text.toString()));
            at++;
        }
        return blocks;
    }

    /** The blocks that are marked so. */
    Stream<Block> marked(String info) {
        return blocks.stream().filter(block -> block.is(info));
    }

    /** The block that comes next, which says what is to be expected of this one. */
    Block after(Block block) {
        int next = blocks.indexOf(block) + 1;
        if (next == blocks.size()) {
            throw new IllegalStateException(name + ":" + block.line() + ": a block is expected to follow this one");
        }
        return blocks.get(next);
    }
}
