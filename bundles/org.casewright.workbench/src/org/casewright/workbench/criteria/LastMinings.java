package org.casewright.workbench.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.criteria.ide.answer.Mining;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;

/**
 * While a text has errors, nobody knows how its criteria stand: what was known last goes on being shown, said to be of
 * before, and moves with its lines. For the display's thread.
 */
public final class LastMinings {

    private record Kept(Position line, Mining mining) {
    }

    private final IDocument document;
    private final List<Kept> last = new ArrayList<>();

    public LastMinings(IDocument document) {
        this.document = document;
    }

    /** @param newest those of the text as it is now; none where it has errors */
    public List<Mining> shown(List<Mining> newest) {
        if (newest.isEmpty()) {
            return last.stream().filter(kept -> !kept.line().isDeleted() && kept.line().getLength() > 0)
                    .map(LastMinings::before).toList();
        }
        last.forEach(kept -> document.removePosition(kept.line()));
        last.clear();
        newest.forEach(mining -> keep(mining).ifPresent(last::add));
        return newest;
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
