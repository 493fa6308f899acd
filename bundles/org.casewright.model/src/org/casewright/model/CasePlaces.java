package org.casewright.model;

import java.util.Map;

import org.casewright.model.internal.Lines;
import org.casewright.model.internal.XmlText;

/**
 * Where the elements of a case stand in its file. Immutable and free of EMF objects.
 */
public final class CasePlaces {

    private final String source;
    private final String text;
    private final Lines lines;
    private final Map<String, Integer> offsets;

    /**
     * @param text the file, decoded
     * @param offsets by path: where an object's tag begins, or the value of a feature
     */
    public CasePlaces(String source, String text, Map<String, Integer> offsets) {
        this.source = source;
        this.text = text;
        this.lines = new Lines(text);
        this.offsets = Map.copyOf(offsets);
    }

    /**
     * Characters of an element's value; none for the element as a whole. Where the file does not have the element, the
     * place is that of the nearest element around it.
     */
    public Place of(String path, int offset, int length) {
        Integer value = offsets.get(path);
        int at = value == null ? around(path) : XmlText.skip(text, value, offset);
        return Place.element(path, offset, length).in(source, lines.line(at), lines.column(at));
    }

    /** The same issue with file, line and column, where its place is an element. */
    public Issue locate(Issue issue) {
        Place place = issue.place();
        return place.element().isEmpty() ? issue : issue.at(of(place.element(), place.offset(), place.length()));
    }

    private int around(String path) {
        int slash = path.lastIndexOf('/');
        String outer = slash < 0 ? "" : path.substring(0, slash);
        Integer offset = offsets.get(outer);
        return offset != null ? offset : outer.isEmpty() ? 0 : around(outer);
    }
}
