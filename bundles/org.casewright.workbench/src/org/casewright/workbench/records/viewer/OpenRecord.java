package org.casewright.workbench.records.viewer;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.casewright.workbench.records.document.ByteCache;
import org.casewright.workbench.records.document.PageSize;
import org.casewright.workbench.records.document.PageText;
import org.casewright.workbench.records.document.RecordDocument;
import org.casewright.workbench.records.document.RecordException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * A document that is being shown. What is asked for and not at hand is read or drawn in a job, and handed over on the
 * display thread.
 */
public final class OpenRecord {

    private static final long TEXT_BYTES = 24L << 20;
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private record ImageKey(Object owner, int page, float scale) {
    }

    private final RecordDocument document;
    private final PageWork work;
    private final Executor display;
    private final ByteCache<Integer, PageContent> texts = new ByteCache<>(TEXT_BYTES, PageContent::bytes);
    /** Who waits for the words of a page. For the display thread. */
    private final Map<Integer, Set<Runnable>> waiting = new HashMap<>();

    /** @param display runs what it is given on the display thread, or drops it where there is none any more */
    public OpenRecord(String name, RecordDocument document, Executor display) {
        this.document = document;
        this.display = display;
        work = new PageWork(name);
    }

    public int pages() {
        return document.pages();
    }

    public PageSize size(int page) {
        return document.size(page);
    }

    /** The words of a page if they are at hand; else they are read, and then {@code arrived} is called once. */
    Optional<PageContent> content(int page, Runnable arrived) {
        Optional<PageContent> known = texts.get(page);
        if (known.isEmpty()) {
            waiting.computeIfAbsent(page, none -> new LinkedHashSet<>()).add(arrived);
            work.ask(page, () -> {
                read(page);
                display.execute(() -> arrived(page));
            });
        }
        return known;
    }

    private void arrived(int page) {
        Set<Runnable> told = waiting.remove(page);
        if (told != null) {
            told.forEach(Runnable::run);
        }
    }

    /** The words of a page, read now. Not on the display thread. */
    PageContent read(int page) {
        return texts.get(page).orElseGet(() -> {
            PageContent content = readAnew(page);
            texts.put(page, content);
            return content;
        });
    }

    private PageContent readAnew(int page) {
        try {
            return new PageContent(document.text(page), "");
        } catch (RecordException e) {
            return new PageContent(PageText.NONE, e.getMessage());
        }
    }

    /**
     * Draws a page; an image arrives, or none where the page is damaged.
     *
     * @param owner whom it is drawn for
     */
    void draw(Object owner, int page, float scale, Consumer<Optional<ImageData>> arrived) {
        work.ask(new ImageKey(owner, page, scale), () -> {
            Optional<ImageData> image = draw(page, scale);
            display.execute(() -> arrived.accept(image));
        });
    }

    private Optional<ImageData> draw(int page, float scale) {
        try {
            return Optional.of(convert(document.image(page, scale)));
        } catch (RecordException e) {
            return Optional.empty(); // its content has the fault, which is shown in its place
        }
    }

    private static ImageData convert(BufferedImage image) {
        int width = image.getWidth();
        ImageData data = new ImageData(width, image.getHeight(), 24, RGB);
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }

    /** Forgets images that wait to be drawn for an owner and are no longer in sight. */
    void keepOnly(Object owner, int first, int last, float scale) {
        work.drop(key -> key instanceof ImageKey image && image.owner == owner
                && (image.scale != scale || image.page < first || image.page > last));
    }

    /** Forgets what waits, and lets the file go once what is being drawn is done. */
    public void close() {
        work.close(document::close);
    }
}
