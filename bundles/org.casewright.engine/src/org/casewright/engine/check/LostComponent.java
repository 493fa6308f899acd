package org.casewright.engine.check;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.ElementPath;
import org.casewright.model.Issue;
import org.casewright.model.Place;

/**
 * QTY-1 for what is not a number: a service that the original request names beside another was authorized or
 * is under review. One that is in neither text has been lost.
 */
final class LostComponent implements ApprovalCheck {

    private static final Pattern COMPONENT = Pattern.compile(
            "(?:\\b(?:followed\\s+by|with|plus|and)\\s+|[/&+]\\s*)(?:\\p{L}+\\s+){0,3}?"
                    + "(?<name>re-?exam(?:ination)?|re-?evaluation|evaluation|examination|consultation|x-?rays?|MRI|CT"
                    + "|EMG|NCS|NCV|PT|OT|therapy|acupuncture|injections?|block|release|repair|fusion|brace|splint"
                    + "|rental)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(ItemFacts item, Approval approval, Consumer<Issue> issues) {
        String rest = approval.authorized() + "\n" + item.title();
        Matcher component = COMPONENT.matcher(approval.original());
        while (component.find()) {
            String name = component.group("name");
            if (!names(rest, name)) {
                Place place = Place.element(ElementPath.child(approval.element(), "original"), component.start("name"),
                        name.length());
                issues.accept(Issue.warning(code(), "The original request names '" + name + "', which is neither among"
                        + " what was authorized nor in the item under review. Add it where it belongs.", place));
            }
        }
    }

    /** Whether a text has the word or a longer form of it: "re-exam" and "reexamination" are one. */
    private static boolean names(String text, String name) {
        String letters = name.replace("-", "").replaceFirst("(?i)(ination|s)$", "");
        return Pattern.compile("\\b" + Pattern.quote(letters), Pattern.CASE_INSENSITIVE)
                .matcher(text.replace("-", "")).find();
    }
}
