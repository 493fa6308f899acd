package org.casewright.workbench.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the markers of a file become those of the newest state: markers that say the same stay as they are, so that a
 * view keeps its selection.
 *
 * @param <M> a marker
 * @param needless are to be deleted
 * @param missing the attributes of those that are to be made
 */
public record MarkerPlan<M>(List<M> needless, List<Map<String, Object>> missing) {

    /**
     * @param there the markers that the file has, with their attributes
     * @param wanted the attributes of those that it should have
     */
    public static <M> MarkerPlan<M> of(Map<M, Map<String, Object>> there, List<Map<String, Object>> wanted) {
        List<M> needless = new ArrayList<>();
        List<Map<String, Object>> missing = new ArrayList<>(wanted);
        there.forEach((marker, attributes) -> {
            if (!missing.remove(attributes)) {
                needless.add(marker);
            }
        });
        return new MarkerPlan<>(needless, missing);
    }
}
