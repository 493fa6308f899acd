package org.casewright.tests.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.determination.read.LetterReader;
import org.casewright.model.CaseFiles;
import org.casewright.tests.criteria.CriteriaSamples;
import org.casewright.tests.criteria.Hostile;
import org.casewright.tests.determination.Corpus;
import org.casewright.tests.determination.HostileLetters;
import org.casewright.tests.determination.Letters;
import org.casewright.tests.determination.SampleLetter;
import org.casewright.tests.model.HostileCases;

/** Files of every format that mean no good, made of good ones. */
final class HostileFiles {

    /** The kind of the good ones, of which nothing is to be said. */
    static final String UNHARMED = "unharmed";

    private final List<HostileFile> files = new ArrayList<>();
    private final Path output;

    private HostileFiles(Path output) {
        this.output = output;
    }

    /**
     * The hostile ones, and those that they are made of.
     *
     * @param output a folder for what the commands write
     */
    static List<HostileFile> all(Path output) throws IOException {
        HostileFiles hostile = new HostileFiles(output);
        hostile.criteria();
        hostile.cases();
        hostile.letters();
        return hostile.files;
    }

    private void criteria() throws IOException {
        String common = CriteriaSamples.folder("common").toString();
        String text = Files.readString(CriteriaSamples.folder("good").resolve("every-form.criteria"));
        List<String> check = List.of("check", HostileFile.FILE, "-l", common);
        List<String> test = List.of("test", HostileFile.FILE, "-l", common);
        add(UNHARMED + " .criteria", Map.of("every-form", text.getBytes(UTF_8)), HostileFiles::isFormatted, check,
                test);
        add("truncated .criteria", every(2, Hostile.truncated(text)), HostileFiles::isFormatted, check);
        add("mutated .criteria", Hostile.mutated(text, 60), HostileFiles::isFormatted, check);
        add("exchanged words in .criteria", Hostile.shuffled(text, 30), HostileFiles::isFormatted, check);
        add("wrongly encoded .criteria", Hostile.misencoded(text), HostileFiles::isFormatted, check, test);
        add("endless, cyclic, nested, oversized .criteria", Hostile.endless(60_000), HostileFiles::isFormatted, check,
                test);
    }

    private void cases() throws IOException {
        Path example = CriteriaSamples.folder("").resolve("../../../releng/examples/guideline-team").normalize();
        byte[] sample = Files.readAllBytes(example.resolve("cases/CM17-0990010.case"));
        Map<String, byte[]> mutated = Hostile.mutated(new String(sample, UTF_8), 70);
        for (int seed = 0; seed < 60; seed++) {
            mutated.put("damage-" + seed, HostileCases.damaged(sample, seed));
        }
        String library = example.resolve("guidelines").toString();
        List<String> check = List.of("check", HostileFile.FILE, "-l", library);
        List<String> determine = List.of("determine", HostileFile.FILE, "-o", output.toString(), "-l", library);
        add(UNHARMED + " .case", Map.of("case", sample), HostileFiles::isSavedAsItIs, check);
        add("truncated .case", HostileCases.cut(sample, 60), HostileFiles::isSavedAsItIs, check);
        add("mutated .case", mutated, HostileFiles::isSavedAsItIs, check);
        add("DOCTYPEs, entities, depth, size, encodings in .case", HostileCases.attacks(sample, "cashier"),
                HostileFiles::isSavedAsItIs, check, determine);
    }

    private void letters() throws IOException {
        byte[] text = SampleLetter.layoutD().toString().getBytes(UTF_8);
        byte[] pdf = Letters.pdf(Letters.compose(Letters.read(SampleLetter.layoutD())));
        List<String> run = List.of("import", HostileFile.FILE, "-o", output.toString());
        add(UNHARMED + " letters in .txt", Map.of("letter", text), HostileFiles::isWrittenAgain, run);
        add(UNHARMED + " letters in .pdf", Map.of("letter", pdf), HostileFiles::isWrittenAgain, run);
        add("mutated letters in .txt", changed(text), HostileFiles::isWrittenAgain, run);
        add("mutated letters in .pdf", changed(pdf), HostileFiles::isWrittenAgain, run);
        add("wrongly encoded letters", misencoded(text), HostileFiles::isWrittenAgain, run);
        add("endless letters", every(4, HostileLetters.endless()), HostileFiles::isWrittenAgain, run);
    }

    private static Map<String, byte[]> changed(byte[] letter) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Random random = new Random(44);
        for (int i = 0; i < 80; i++) {
            files.put("letter-" + i, HostileLetters.changed(letter, random));
        }
        return files;
    }

    private static Map<String, byte[]> misencoded(byte[] letter) {
        Map<String, byte[]> files = new LinkedHashMap<>(Hostile.misencoded(new String(letter, UTF_8)));
        Random random = new Random(45);
        for (byte no : new byte[] {0, (byte) 0xff, (byte) 0xc0}) {
            for (int i = 0; i < 10; i++) {
                byte[] changed = letter.clone();
                changed[random.nextInt(changed.length)] = no;
                files.put("byte-" + (no & 0xff) + "-" + i, changed);
            }
        }
        return files;
    }

    @SafeVarargs
    private void add(String kind, Map<String, byte[]> some, HostileFile.Proof proof, List<String>... runs) {
        String ending = kind.endsWith(".pdf") ? ".pdf"
                : kind.contains("letters") ? ".txt" : kind.substring(kind.indexOf('.'));
        some.forEach((name, bytes) -> files.add(new HostileFile(kind,
                files.size() + "-" + name.replaceAll("\\W+", "-") + ending, bytes, List.of(runs), proof)));
    }

    /** One of so many. */
    private static Map<String, byte[]> every(int step, Map<String, byte[]> all) {
        Map<String, byte[]> some = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<String, byte[]> one : all.entrySet()) {
            if (at++ % step == 0) {
                some.put(one.getKey(), one.getValue());
            }
        }
        return some;
    }

    private static boolean isFormatted(Path file) throws IOException {
        CriteriaSource source = CriteriaSource.read(file);
        return withoutSpace(Files.readString(file)).equals(withoutSpace(new CriteriaWorkspace().format(source)));
    }

    private static boolean isSavedAsItIs(Path file) throws IOException {
        return withoutSpace(Files.readString(file))
                .equals(withoutSpace(new String(CaseFiles.write(CaseFiles.load(file).content()), UTF_8)));
    }

    private static boolean isWrittenAgain(Path file) throws IOException {
        String text = file.toString().endsWith(".pdf") ? Corpus.pdfText(Files.readAllBytes(file))
                : Files.readString(file);
        return withoutSpace(text).equals(withoutSpace(Letters.text(new LetterReader().read(file).content())));
    }

    private static String withoutSpace(String text) {
        return Corpus.withoutBlanks(text);
    }
}
