package org.casewright.workbench.wizards;

import java.util.Locale;

/**
 * What a new criteria file begins with: a guideline, and where a service is named a topic of it with one criterion to
 * be written over.
 *
 * @param title as letters cite it
 * @param issuer who publishes it
 * @param rank as the language writes it: {@code MTUS}, {@code evidence} and so on
 * @param edition the year
 * @param inForce the first day, as {@code 2026-01-01}
 * @param service the simple name of the service that a first topic covers; empty for no topic
 */
public record GuidelineText(String title, String issuer, String rank, int edition, String inForce, String service) {

    /** The name of the guideline in the language: the words of its title, run together. */
    public String name() {
        StringBuilder name = new StringBuilder();
        for (String word : title.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        boolean letterFirst = !name.isEmpty() && Character.isLetter(name.charAt(0));
        String years = Integer.toString(edition);
        return (letterFirst ? "" : "Guideline") + name + (name.toString().endsWith(years) ? "" : years);
    }

    /** What its file is called, without the ending. */
    public String fileName() {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The text of the file. */
    public String text() {
        String guideline = "guideline " + name() + " " + quoted(title) + "\n"
                + "  cited as " + quoted(title) + " issuer " + quoted(issuer) + "\n"
                + "  rank " + rank + " edition " + edition + " in force " + inForce + "\n";
        return service.isEmpty() ? guideline : guideline + "\n" + topic();
    }

    private String topic() {
        return "topic " + name() + service + " " + quoted(title) + " of " + name() + "\n"
                + "  section " + quoted("the section of the guideline") + "\n"
                + "  covers " + service + "\n\n"
                + "  // Write one criterion for each thing that the guideline asks for, in your own words. "
                + "Ctrl+Space helps.\n"
                + "  indicated when all of {\n"
                + "    adult: age is at least 18 years\n"
                + "      paraphrase " + quoted("what the guideline asks for") + "\n"
                + "  }\n";
    }

    private static String quoted(String text) {
        return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
