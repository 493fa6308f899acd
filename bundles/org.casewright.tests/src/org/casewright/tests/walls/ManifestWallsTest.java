package org.casewright.tests.walls;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.tests.docs.Repository;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** Each MANIFEST agrees with the table of bundles, and hides what is no API. */
class ManifestWallsTest {

    private static final Set<String> BUNDLES = Room.HOUSE.stream().map(Room::bundle).map(ManifestWallsTest::shortName)
            .collect(Collectors.toSet());

    static List<Room> house() {
        return Room.HOUSE;
    }

    @Test
    void everyBundleOfOursIsInTheTable() {
        Set<String> installed = Arrays
                .stream(Platform.getBundle("org.eclipse.core.runtime").getBundleContext().getBundles())
                .map(Bundle::getSymbolicName)
                .filter(name -> name.startsWith("org.casewright.") && !name.equals("org.casewright.tests"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Room.HOUSE.stream().map(Room::bundle).collect(Collectors.toCollection(TreeSet::new)), installed);
    }

    @ParameterizedTest
    @MethodSource("house")
    void requiresOnlyWhatTheTableAllows(Room room) throws BundleException {
        assertAll(elements(room, Constants.REQUIRE_BUNDLE).map(required -> () -> {
            String name = required.getValue();
            assertTrue(room.ours().contains(name) || room.others().matcher(name).matches(),
                    room.bundle() + " may not require " + name + "; see the table of bundles in README.md, and Room");
            assertEquals(null, required.getDirective(Constants.VISIBILITY_DIRECTIVE),
                    room.bundle() + " re-exports " + name);
        }));
        assertAll(elements(room, Constants.IMPORT_PACKAGE).map(imported -> () ->
                assertTrue(room.others().matcher(imported.getValue()).lookingAt(),
                        room.bundle() + " may not import " + imported.getValue())));
    }

    @ParameterizedTest
    @MethodSource("house")
    void exportsItsApiAndHidesTheRest(Room room) throws BundleException {
        Set<String> open = new TreeSet<>();
        elements(room, Constants.EXPORT_PACKAGE).filter(ManifestWallsTest::isOpen).forEach(e -> open.add(e.getValue()));

        assertEquals(new TreeSet<>(room.api()), open);
    }

    @ParameterizedTest
    @MethodSource("house")
    void theReadersTableSaysTheSame(Room room) {
        String name = shortName(room.bundle());
        String row = Repository.text(Repository.root().resolve("README.md")).lines()
                .filter(line -> line.startsWith("| `" + name + "` |")).findFirst().orElseThrow();
        String mayDependOn = row.split("\\|")[3];

        assertEquals(room.ours().stream().map(ManifestWallsTest::shortName).collect(Collectors.toSet()),
                Arrays.stream(mayDependOn.split(",")).map(String::strip).filter(BUNDLES::contains)
                        .collect(Collectors.toSet()));
    }

    @Test
    void theTableIsNotEmpty() {
        assertTrue(Room.HOUSE.size() >= 7);
        assertFalse(Room.HOUSE.stream().allMatch(room -> room.ours().isEmpty()));
    }

    private static boolean isOpen(ManifestElement export) {
        return !"true".equals(export.getDirective("x-internal")) && export.getDirective("x-friends") == null;
    }

    private static String shortName(String bundle) {
        return bundle.substring("org.casewright.".length());
    }

    private static Stream<ManifestElement> elements(Room room, String header) throws BundleException {
        Bundle bundle = Platform.getBundle(room.bundle());
        ManifestElement[] elements = ManifestElement.parseHeader(header, bundle.getHeaders("").get(header));
        return elements == null ? Stream.empty() : Arrays.stream(elements);
    }
}
