package org.casewright.tests.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Case files that mean no good, each by a name that says what is wrong with it. */
public final class HostileCases {

    static final String HEAD = "<imrcase:Case xmlns:imrcase='http://casewright.org/imrcase/1'"
            + " schemaVersion='1'";
    static final String PARTS = "<claim/><organization/><patient/><reviewer/>";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String text;
    private final String word;
    private final String body;

    private HostileCases(byte[] sample, String word) {
        this.text = new String(sample, UTF_8);
        this.word = word;
        this.body = text.substring(text.indexOf("<imrcase:Case"));
    }

    /** The file cut off at so many places. */
    public static Map<String, byte[]> cut(byte[] sample, int number) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < number; i++) {
            int length = i * (sample.length - 20) / number;
            files.put("cut-at-" + length, Arrays.copyOf(sample, length));
        }
        return files;
    }

    /** The file with up to five bytes of it changed. */
    public static byte[] damaged(byte[] sample, int seed) {
        byte[] damaged = sample.clone();
        Random random = new Random(seed);
        for (int i = 0; i <= seed % 5; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /**
     * Files that nobody writes by accident, none of them a case.
     *
     * @param sample a case that is none of them
     * @param word   a word of its text, in whose place some of them put something else
     */
    public static Map<String, byte[]> attacks(byte[] sample, String word) {
        HostileCases attacks = new HostileCases(sample, word);
        attacks.noXml();
        attacks.entities();
        attacks.otherElements();
        attacks.tooMuch();
        attacks.encodings();
        return attacks.files;
    }

    private void noXml() {
        add("empty", "");
        add("blank", " \n ");
        add("NUL bytes", "\0\0\0\0");
        add("NUL in a text", text.replace(word, word + "\0"));
        add("not XML", "PK\3\4 zip");
    }

    private void entities() {
        add("a document type", "<!DOCTYPE x>" + body);
        add("an entity", "<!DOCTYPE x [<!ENTITY e 'v'>]>" + body.replace(word, "&e;"));
        add("a billion laughs", laughs() + body.replace(word, "&l9;"));
        add("a quadratic blowup", "<!DOCTYPE x [<!ENTITY e '" + "e".repeat(50_000) + "'>]>"
                + body.replace(word, "&e;".repeat(50_000)));
        add("an external entity", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + body.replace(word, "&e;"));
        add("a parameter entity", "<!DOCTYPE x [<!ENTITY % e SYSTEM 'http://127.0.0.1:9/x'> %e;]>" + body);
        add("an external subset", "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>" + body);
        add("an undeclared entity", body.replace(word, "&nbsp;"));
    }

    private void otherElements() {
        add("an XInclude", HEAD + ">" + PARTS + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude'"
                + " href='file:///etc/passwd' parse='text'/></imrcase:Case>");
        add("a reference to another file", HEAD + ">" + PARTS
                + "<items id='i1' dependsOn='http://127.0.0.1:9/other.case#i1'/></imrcase:Case>");
        add("a reference as an element", HEAD + ">" + PARTS
                + "<items id='i1'><dependsOn href='http://127.0.0.1:9/other.case#i1'/></items></imrcase:Case>");
        add("a package from elsewhere", "<x:Case xmlns:x='http://x' xmlns:xsi='http://www.w3.org/2001/"
                + "XMLSchema-instance' xsi:schemaLocation='http://x http://127.0.0.1:9/x.ecore'/>");
        add("an xmi wrapper", "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'>" + body + "</xmi:XMI>");
        add("two roots", body + body);
        add("another class as root", "<imrcase:Claim xmlns:imrcase='http://casewright.org/imrcase/1'"
                + " schemaVersion='1'/>");
        add("no namespace", "<Case schemaVersion='1'>" + PARTS + "</Case>");
        add("an unbound prefix", "<imrcase:Case schemaVersion='1'/>");
        add("an attribute twice", HEAD + " number='1' number='2'>" + PARTS + "</imrcase:Case>");
        add("a wrong id reference", HEAD + ">" + PARTS + "<items id='i' dependsOn='&#xD;'/></imrcase:Case>");
    }

    private void tooMuch() {
        add("elements nested deeply", HEAD + ">" + "<claim>".repeat(100_000));
        add("known elements nested deeply", HEAD + ">" + "<items id='i'><approval>".repeat(1_000));
        add("a very long name", HEAD + "><" + "n".repeat(1_000_000) + "/></imrcase:Case>");
        add("a very long wrong value", HEAD + "><claim decided='" + "9".repeat(1_000_000)
                + "'/></imrcase:Case>");
        add("very many attributes", HEAD + IntStream.range(0, 20_000).mapToObj(i -> " a" + i + "='x'")
                .reduce("", String::concat) + "/>");
        add("very many elements", HEAD + ">" + PARTS + "<unplaced/>".repeat(300_000) + "</imrcase:Case>");
        add("very many mistakes", HEAD + ">" + PARTS + "<x/>".repeat(100_000) + "</imrcase:Case>");
        add("a huge number", HEAD + ">" + PARTS + "<items id='i'><quantity amount='1e999999999'/></items>"
                + "</imrcase:Case>");
        add("a whole number too large", HEAD + "><claim/><organization/><patient age='99999999999'/>"
                + "<reviewer/></imrcase:Case>");
    }

    private void encodings() {
        add("Latin 1", text.replace(word, "caf\u00E9").getBytes(ISO_8859_1));
        add("UTF-16", text.getBytes(UTF_16));
        add("said to be UTF-16", text.replace("UTF-8", "UTF-16"));
        add("said to be of an encoding that is none", text.replace("UTF-8", "x-none"));
        add("XML 1.1", text.replace("version=\"1.0\"", "version=\"1.1\""));
        add("an overlong encoding", new byte[] { '<', (byte) 0xC0, (byte) 0xAF, '/', '>' });
        add("a surrogate in UTF-8",
                new byte[] { '<', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '/', '>' });
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
        }
        return type + "]>";
    }

    private void add(String name, String file) {
        add(name, file.getBytes(UTF_8));
    }

    private void add(String name, byte[] file) {
        files.put(name, file);
    }
}
