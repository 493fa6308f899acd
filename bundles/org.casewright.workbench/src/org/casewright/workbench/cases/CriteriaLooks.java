package org.casewright.workbench.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.casewright.engine.evaluate.Standing;
import org.casewright.workbench.theme.Palette;
import org.casewright.workbench.verdicts.VerdictRow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;

/** Icons, colours and indents of the criteria in a text of them. */
final class CriteriaLooks {

    private static final int INDENT = 16;
    private static final int ICON = 22;
    private static final int BETWEEN_ROWS = 4;

    private final StyledText text;
    private final Map<Standing, Bullet> bullets = new EnumMap<>(Standing.class);

    CriteriaLooks(StyledText text) {
        this.text = text;
        for (Standing standing : Standing.values()) {
            StyleRange style = new StyleRange();
            style.metrics = new GlyphMetrics(0, 0, ICON);
            bullets.put(standing, new Bullet(ST.BULLET_CUSTOM, style));
        }
        text.addPaintObjectListener(this::icon);
    }

    /** Applies them anew, to a text that has a line for each row. */
    void apply(List<VerdictRow> rows) {
        List<StyleRange> styles = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            VerdictRow row = rows.get(at);
            int indent = row.depth() * INDENT;
            int wrapped = indent + (row.line().standing().isPresent() ? ICON : 0);
            text.setLineIndent(at, 1, indent);
            text.setLineWrapIndent(at, 1, wrapped);
            text.setLineVerticalIndent(at, at == 0 ? 0 : BETWEEN_ROWS);
            text.setLineBullet(at, 1, row.line().standing().map(bullets::get).orElse(null));
            styles(row, text.getOffsetAtLine(at), styles);
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    /** In bold what the decision hangs on. */
    private static void styles(VerdictRow row, int start, List<StyleRange> styles) {
        int weight = row.line().decisive() ? SWT.BOLD : SWT.NORMAL;
        int asked = row.words().length() - row.standing().length();
        Color words = row.line().standing().isEmpty() && !row.line().decisive() ? Palette.MUTED.color() : null;
        styles.add(new StyleRange(start, asked, words, null, weight));
        row.line().standing().map(StandingLooks::palette).ifPresent(palette -> styles
                .add(new StyleRange(start + asked, row.standing().length(), palette.color(), null, weight)));
    }

    private void icon(PaintObjectEvent event) {
        bullets.forEach((standing, bullet) -> {
            if (bullet == event.bullet) {
                Image image = StandingLooks.icon(standing).image();
                int line = text.getLineIndex(event.y);
                int middle = text.getLineVerticalIndent(line) + (event.ascent + event.descent) / 2;
                event.gc.drawImage(image, event.x + text.getLineIndent(line),
                        event.y + middle - image.getBounds().height / 2);
            }
        });
    }
}
