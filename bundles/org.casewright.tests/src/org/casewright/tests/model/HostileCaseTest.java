package org.casewright.tests.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.LoadedCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, loading it ends in a case or in issues with a place, soon, and leaves it as it is. */
class HostileCaseTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String HEAD = "<imrcase:Case xmlns:imrcase='http://casewright.org/imrcase/1'"
            + " schemaVersion='1'";
    private static final String PARTS = "<claim/><organization/><patient/><reviewer/>";

    private static byte[] sample;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeSample() throws IOException {
        sample = CaseFiles.write(SampleCase.create());
    }

    @ParameterizedTest(name = "cut at byte {0}")
    @MethodSource("cuts")
    void aFileCutOffAnywhereIsRefused(int length) throws IOException {
        byte[] cut = Arrays.copyOf(sample, length);

        assertRefused(cut);
    }

    static IntStream cuts() {
        return IntStream.range(0, 60).map(i -> i * (sample.length - 20) / 60);
    }

    @ParameterizedTest(name = "random damage {0}")
    @MethodSource("seeds")
    void randomDamageIsRefusedOrHarmless(int seed) throws IOException {
        byte[] damaged = sample.clone();
        Random random = new Random(seed);
        for (int i = 0; i <= seed % 5; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }

        load(damaged);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void anAttackIsRefused(String name, byte[] file) throws IOException {
        assertRefused(file);
    }

    static Stream<Arguments> attacks() {
        String text = new String(sample, UTF_8);
        String body = text.substring(text.indexOf("<imrcase:Case"));
        return Stream.of(
                attack("empty", ""),
                attack("blank", " \n "),
                attack("NUL bytes", "\0\0\0\0"),
                attack("NUL in a text", text.replace("roofer", "roo\0fer")),
                attack("not XML", "PK\3\4 zip"),
                attack("a document type", "<!DOCTYPE x>" + body),
                attack("an entity", "<!DOCTYPE x [<!ENTITY e 'v'>]>" + body.replace("roofer", "&e;")),
                attack("a billion laughs", laughs() + body.replace("roofer", "&l9;")),
                attack("a quadratic blowup", "<!DOCTYPE x [<!ENTITY e '" + "e".repeat(50_000) + "'>]>"
                        + body.replace("roofer", "&e;".repeat(50_000))),
                attack("an external entity", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                        + body.replace("roofer", "&e;")),
                attack("a parameter entity", "<!DOCTYPE x [<!ENTITY % e SYSTEM 'http://127.0.0.1:9/x'> %e;]>" + body),
                attack("an external subset", "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>" + body),
                attack("an undeclared entity", body.replace("roofer", "&nbsp;")),
                attack("an XInclude", HEAD + ">" + PARTS + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude'"
                        + " href='file:///etc/passwd' parse='text'/></imrcase:Case>"),
                attack("a reference to another file", HEAD + ">" + PARTS
                        + "<items id='i1' dependsOn='http://127.0.0.1:9/other.case#i1'/></imrcase:Case>"),
                attack("a reference as an element", HEAD + ">" + PARTS
                        + "<items id='i1'><dependsOn href='http://127.0.0.1:9/other.case#i1'/></items></imrcase:Case>"),
                attack("a package from elsewhere", "<x:Case xmlns:x='http://x' xmlns:xsi='http://www.w3.org/2001/"
                        + "XMLSchema-instance' xsi:schemaLocation='http://x http://127.0.0.1:9/x.ecore'/>"),
                attack("an xmi wrapper", "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'>" + body + "</xmi:XMI>"),
                attack("two roots", body + body),
                attack("another class as root", "<imrcase:Claim xmlns:imrcase='http://casewright.org/imrcase/1'"
                        + " schemaVersion='1'/>"),
                attack("no namespace", "<Case schemaVersion='1'>" + PARTS + "</Case>"),
                attack("an unbound prefix", "<imrcase:Case schemaVersion='1'/>"),
                attack("elements nested deeply", HEAD + ">" + "<claim>".repeat(100_000)),
                attack("known elements nested deeply", HEAD + ">" + "<items id='i'><approval>".repeat(1_000)),
                attack("a very long name", HEAD + "><" + "n".repeat(1_000_000) + "/></imrcase:Case>"),
                attack("a very long wrong value", HEAD + "><claim decided='" + "9".repeat(1_000_000)
                        + "'/></imrcase:Case>"),
                attack("very many attributes", HEAD + IntStream.range(0, 20_000).mapToObj(i -> " a" + i + "='x'")
                        .reduce("", String::concat) + "/>"),
                attack("very many elements", HEAD + ">" + PARTS + "<unplaced/>".repeat(300_000) + "</imrcase:Case>"),
                attack("very many mistakes", HEAD + ">" + PARTS + "<x/>".repeat(100_000) + "</imrcase:Case>"),
                attack("a huge number", HEAD + ">" + PARTS + "<items id='i'><quantity amount='1e999999999'/></items>"
                        + "</imrcase:Case>"),
                attack("a whole number too large", HEAD + "><claim/><organization/><patient age='99999999999'/>"
                        + "<reviewer/></imrcase:Case>"),
                attack("an attribute twice", HEAD + " number='1' number='2'>" + PARTS + "</imrcase:Case>"),
                attack("a wrong id reference", HEAD + ">" + PARTS + "<items id='i' dependsOn='&#xD;'/></imrcase:Case>"),
                Arguments.of("Latin 1", text.replace("roofer", "caf\u00E9").getBytes(ISO_8859_1)),
                Arguments.of("UTF-16", text.getBytes(UTF_16)),
                attack("said to be UTF-16", text.replace("UTF-8", "UTF-16")),
                attack("said to be of an encoding that is none", text.replace("UTF-8", "x-none")),
                attack("XML 1.1", text.replace("version=\"1.0\"", "version=\"1.1\"")),
                Arguments.of("an overlong encoding", new byte[] { '<', (byte) 0xC0, (byte) 0xAF, '/', '>' }),
                Arguments.of("a surrogate in UTF-8",
                        new byte[] { '<', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '/', '>' }));
    }

    private static Arguments attack(String name, String file) {
        return Arguments.of(name, file.getBytes(UTF_8));
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
        }
        return type + "]>";
    }

    @Test
    void aFileOfSeventyMegabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.case");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(70L * 1024 * 1024);
        }

        IssuesException refused = assertThrows(IssuesException.class, () -> CaseFiles.load(file));

        assertEquals("CASE-FILE", refused.issues().get(0).code());
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertEquals("This is a folder, and not a file.", refusalOf(folder).message());
        assertEquals("There is no such file.", refusalOf(folder.resolve("none.case")).message());
    }

    @Test
    void aLargeHonestTextIsRead() throws IOException {
        String amps = "&amp;\n&#13;".repeat(200_000);
        String file = HEAD + ">" + PARTS + "<summary>" + amps + "</summary></imrcase:Case>";

        LoadedCase loaded = assertTimeoutPreemptively(SOON, () -> CaseFiles.read(file.getBytes(UTF_8), "large.case"));

        assertEquals(600_000, loaded.content().getSummary().length());
    }

    private Issue refusalOf(Path file) {
        return assertThrows(IssuesException.class, () -> CaseFiles.load(file)).issues().get(0);
    }

    private void assertRefused(byte[] bytes) throws IOException {
        IssuesException refusal = load(bytes);
        assertNotNull(refusal, "was read as if nothing were wrong");
    }

    /** The refusal of a file with these bytes; null where it was loaded. */
    private IssuesException load(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("hostile.case"), bytes);
        IssuesException refusal = assertTimeoutPreemptively(SOON, () -> {
            try {
                assertNotNull(CaseFiles.load(file).content().getClaim());
                return null;
            } catch (IssuesException e) {
                return e;
            }
        });
        if (refusal != null) {
            refusal.issues().forEach(HostileCaseTest::assertHumane);
            assertTrue(refusal.issues().size() <= 100);
        }
        assertArrayEquals(bytes, Files.readAllBytes(file), "the file was changed");
        return refusal;
    }

    private static void assertHumane(Issue issue) {
        assertTrue(issue.place().line() > 0 && issue.place().column() > 0, issue.toString());
        assertTrue(issue.message().length() < 500, () -> issue.toString().substring(0, 500));
        assertFalse(issue.message().contains("Exception"), issue.toString());
        assertFalse(issue.message().contains("null"), issue.toString());
    }
}
