package org.casewright.workbench.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.casewright.criteria.ide.answer.Mined;
import org.casewright.criteria.ide.answer.Mining;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;

/**
 * While a part of a text has errors, nobody knows how its criteria stand: what was known last goes on being shown, said
 * to be of before, and moves with its lines. For the display's thread.
 */
public final class LastMinings {

    private record Kept(Position line, Mining mining) {
    }

    private final IDocument document;
    private final List<Kept> last = new ArrayList<>();

    public LastMinings(IDocument document) {
        this.document = document;
    }

    /** @param newest those of the text as it is now */
    public List<Mining> shown(Mined newest) {
        forget(newest.isComplete() ? kept -> true : kept -> isGone(kept) || hasOneOf(newest.minings(), kept));
        List<Mining> shown = new ArrayList<>(last.stream().map(LastMinings::before).toList());
        newest.minings().forEach(mining -> keep(mining).ifPresent(last::add));
        shown.addAll(newest.minings());
        return shown;
    }

    private void forget(Predicate<Kept> which) {
        last.stream().filter(which).forEach(kept -> document.removePosition(kept.line()));
        last.removeIf(which);
    }

    private static boolean isGone(Kept kept) {
        return kept.line().isDeleted() || kept.line().getLength() == 0;
    }

    /** Whether what is known now is of the same line. */
    private static boolean hasOneOf(List<Mining> minings, Kept kept) {
        Position line = kept.line();
        return minings.stream().map(Mining::offset)
                .anyMatch(offset -> line.getOffset() <= offset && offset <= line.getOffset() + line.getLength());
    }

    private Optional<Kept> keep(Mining mining) {
        try {
            IRegion line = document.getLineInformationOfOffset(mining.offset());
            Position position = new Position(line.getOffset(), line.getLength());
            document.addPosition(position);
            return Optional.of(new Kept(position, mining));
        } catch (BadLocationException e) {
            return Optional.empty(); // the text has become shorter meanwhile
        }
    }

    private static Mining before(Kept kept) {
        return new Mining(kept.line().getOffset(), kept.mining().text() + ", before the error", Mining.Tone.NEUTRAL);
    }
}
