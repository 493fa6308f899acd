package org.casewright.tests.walls;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A bundle of ours and what it may depend on.
 *
 * @param bundle  the symbolic name
 * @param ours    the bundles of ours that it may require
 * @param others  what else it may require or import, by name
 * @param api     the packages that others may use; every other exported package is hidden from them
 */
record Room(String bundle, Set<String> ours, Pattern others, Set<String> api) {

    private static final String NOTHING = "(?!)";
    private static final String EMF = "org\\.eclipse\\.emf\\.(common|ecore|ecore\\.xmi)";
    private static final String XML = "javax\\.xml.*|org\\.xml\\.sax.*";
    private static final String XTEXT = "org\\.eclipse\\.xtext(\\.util)?|org\\.antlr\\.runtime|"
            + "com\\.google\\.(inject|guava)|org\\.apache\\.log4j";
    private static final String RENDERING = "org\\.apache\\.pdfbox(\\.\\w+)?|io\\.github\\.openhtmltopdf\\..*"
            + "|com\\.mpobjects\\.jasperreports\\.fonts\\.liberation"
            + "|org\\.apache\\.(poi(\\.ooxml(\\.schemas)?)?|xmlbeans)";

    /** The house as the table of bundles in README.md draws it; a new dependency is entered here, or it is none. */
    static final List<Room> HOUSE = List.of(
            room("text", "", NOTHING, "text"),
            room("model", "", EMF + "|" + XML,
                    "model model.imrcase model.imrcase.util model.guideline model.guideline.util"),
            room("engine", "model text", EMF + "|org\\.fhir\\.ucum",
                    "engine.reading engine.rules engine.snapshot engine.compile engine.capture engine.evaluate"
                            + " engine.scenario engine.units engine.words engine.check"),
            room("criteria", "model engine", EMF + "|" + XTEXT, "criteria"),
            room("determination", "model engine", EMF + "|" + RENDERING,
                    "determination.compose determination.draft determination.letter determination.read"
                            + " determination.render"),
            room("project", "model criteria engine determination", EMF, "project"),
            room("criteria.ide", "model engine criteria project", EMF + "|" + XTEXT,
                    "criteria.ide criteria.ide.answer"),
            room("headless", "model criteria engine determination project",
                    EMF + "|org\\.eclipse\\.equinox\\.(app|common)|org\\.eclipse\\.core\\.runtime|picocli"
                            + "|org\\.apache\\.log4j|com\\.google\\.gson|org\\.eclipse\\.osgi", ""),
            room("library", "", NOTHING, ""));

    private static Room room(String name, String ours, String others, String api) {
        return new Room(full(name), names(ours), Pattern.compile(others), names(api));
    }

    private static Set<String> names(String words) {
        return words.isEmpty() ? Set.of()
                : Set.copyOf(List.of(words.split(" ")).stream().map(Room::full).toList());
    }

    private static String full(String name) {
        return "org.casewright." + name;
    }
}
