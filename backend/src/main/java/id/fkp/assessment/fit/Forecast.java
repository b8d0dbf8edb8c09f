package id.fkp.assessment.fit;

import id.fkp.file.FileKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which files documents will fill, as far as their sizes tell before anything is made. Only then is it known how small
 * pictures become: at best they need no room at all, at worst as much as now.
 */
public final class Forecast {

    /** No photo with as many pixels as it takes to read it is larger. */
    private static final long LARGEST_PICTURE = 2_000_000;

    private final boolean atBest;
    private final boolean tight;
    private final List<Planned> files = new ArrayList<>();
    private final List<Content> tooLarge = new ArrayList<>();
    private final List<Document> bin = new ArrayList<>();
    private long binSize;

    private Forecast(List<Document> documents, boolean atBest) {
        this.atBest = atBest;
        this.tight = Fitting.isTight(documents.stream().mapToLong(Document::size));
    }

    /**
     * A document before anything is made of it.
     *
     * @param size 0 of what is still to be written, which is small
     * @param pages 0 of what cannot be taken apart
     */
    public record Document(Content content, FileKind kind, long size, int pages, boolean signed) {

        /** What there is, looked at as {@link Packing} does. */
        public static Document of(Source source) {
            if (source.isPicture()) {
                return new Document(source.content(), source.kind(), source.size(), 1, false);
            }
            var seen = source.kind() == FileKind.PDF ? PdfFiles.look(source.bytes()) : null;
            return seen == null || seen.isEmpty()
                    ? new Document(source.content(), source.kind(), source.size(), 0, false)
                    : new Document(
                            source.content(),
                            source.kind(),
                            source.size(),
                            seen.get().pages(),
                            seen.get().signed());
        }

        /** What is written from the data when the pack is made. */
        public static Document toCome(Content content) {
            return new Document(content, FileKind.PDF, 0, 1, false);
        }

        private boolean isFixed() {
            return pages == 0;
        }

        private boolean isSplittable() {
            return kind == FileKind.PDF && pages > 1 && size > Limits.BYTES;
        }
    }

    /** A file that is planned. */
    public record Planned(FileKind kind, List<Content> contents, Set<Change> changes) {}

    public static Forecast atBest(List<Document> documents) {
        return of(documents, true);
    }

    public static Forecast atWorst(List<Document> documents) {
        return of(documents, false);
    }

    private static Forecast of(List<Document> documents, boolean atBest) {
        var forecast = new Forecast(documents, atBest);
        if (documents.size() == 1 && !forecast.tight) {
            forecast.whole(documents.get(0));
            return forecast;
        }
        documents.forEach(forecast::add);
        forecast.close();
        return forecast;
    }

    public List<Planned> files() {
        return List.copyOf(files);
    }

    /** What nothing makes small enough. */
    public List<Content> tooLarge() {
        return List.copyOf(tooLarge);
    }

    private void add(Document document) {
        if (document.isFixed()) {
            close();
            if (document.size() > Limits.BYTES) {
                tooLarge.add(document.content());
            } else {
                whole(document);
            }
            return;
        }
        long size = size(document);
        long parts = Math.min(document.pages(), size / Limits.BYTES + 1);
        if (size / parts > Limits.BYTES) {
            tooLarge.add(document.content());
            return;
        }
        for (long part = 0; part < parts; part++) {
            put(document, size / parts);
        }
    }

    private long size(Document document) {
        if (!tight) {
            return document.size();
        }
        if (atBest) {
            return 0;
        }
        return document.kind() == FileKind.PDF ? document.size() : Math.min(document.size(), LARGEST_PICTURE);
    }

    private void whole(Document document) {
        files.add(new Planned(document.kind(), List.of(document.content()), Set.of()));
    }

    private void put(Document document, long size) {
        if (binSize + size > Limits.BYTES) {
            close();
        }
        bin.add(document);
        binSize += size;
    }

    private void close() {
        if (!bin.isEmpty()) {
            files.add(new Planned(
                    FileKind.PDF, bin.stream().map(Document::content).distinct().toList(), changes()));
            bin.clear();
        }
        binSize = 0;
    }

    private Set<Change> changes() {
        var changes = EnumSet.noneOf(Change.class);
        if (bin.size() > 1) {
            changes.add(Change.COMBINED);
        }
        if (tight && bin.stream().anyMatch(document -> document.size() > 0)) {
            changes.add(Change.MADE_SMALLER);
        }
        if (bin.stream().anyMatch(Document::isSplittable)) {
            changes.add(Change.SPLIT);
        }
        if (!changes.isEmpty() && bin.stream().anyMatch(Document::signed)) {
            changes.add(Change.SIGNATURE_ON_ORIGINAL);
        }
        return changes;
    }
}
