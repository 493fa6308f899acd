package org.casewright.headless;

import java.io.IOException;
import java.io.PrintWriter;

import com.google.gson.stream.JsonWriter;

import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.Place;

/** Writes issues for programs to read. */
final class Json {

    private final JsonWriter json;

    private Json(PrintWriter to) {
        json = new JsonWriter(to);
        json.setIndent("  ");
    }

    static void print(Iterable<Issue> issues, PrintWriter to) throws IOException {
        Json writer = new Json(to);
        writer.json.beginArray();
        for (Issue issue : issues) {
            writer.issue(issue);
        }
        writer.json.endArray();
        to.println();
        to.flush();
    }

    private void issue(Issue issue) throws IOException {
        json.beginObject();
        place(issue.place());
        json.name("severity").value(issue.severity().word());
        json.name("code").value(issue.code());
        json.name("message").value(issue.message());
        json.name("fixes").beginArray();
        for (Fix fix : issue.fixes()) {
            fix(fix);
        }
        json.endArray().endObject();
    }

    private void fix(Fix fix) throws IOException {
        json.beginObject().name("label").value(fix.label()).name("edits").beginArray();
        for (Edit edit : fix.edits()) {
            json.beginObject();
            place(edit.place());
            json.name("replacement").value(edit.replacement()).endObject();
        }
        json.endArray().endObject();
    }

    private void place(Place place) throws IOException {
        json.name("file").value(place.source());
        json.name("line").value(place.line());
        json.name("column").value(place.column());
        json.name("offset").value(place.offset());
        json.name("length").value(place.length());
        json.name("element").value(place.element());
    }
}
