package id.fkp.assessment.fit;

import id.fkp.file.FileKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which files documents will fill, as far as their sizes tell before anything is made. Only then is it known how small
 * pictures become: at best they need no room at all, at worst as much as now.
 */
public final class Forecast extends Filling<Forecast.Document, Forecast.Foreseen, RuntimeException> {

    /** No photo with as many pixels as it takes to read it is larger. */
    private static final long LARGEST_PICTURE = 2_000_000;

    private final boolean atBest;
    private final List<Planned> files = new ArrayList<>();
    private final List<Content> tooLarge = new ArrayList<>();

    private Forecast(List<Document> documents, boolean atBest) {
        super(documents.stream().mapToLong(Document::size));
        this.atBest = atBest;
    }

    /**
     * A document before anything is made of it.
     *
     * @param size 0 of what is still to be written, which is small
     * @param pages 0 of what cannot be taken apart
     */
    public record Document(Content content, FileKind kind, long size, int pages, boolean signed) {

        /** What there is. */
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

        boolean isPicture() {
            return Source.PICTURES.contains(kind);
        }

        boolean isFixed() {
            return pages == 0;
        }

        private boolean isSplittable() {
            return kind == FileKind.PDF && pages > 1 && size > Limits.BYTES;
        }
    }

    /** Pages as they are assumed. */
    record Foreseen(List<Content> contents, long size, int pages, Set<Change> changes, boolean signed)
            implements Portion {}

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
        forecast.fill(documents);
        return forecast;
    }

    public List<Planned> files() {
        return List.copyOf(files);
    }

    /** What nothing makes small enough. */
    public List<Content> tooLarge() {
        return tooLarge.stream().distinct().toList();
    }

    @Override
    Document seen(Document document) {
        return document;
    }

    @Override
    Optional<Photo> photo(Document document) {
        return Optional.of(new Photo(document.content(), assumed(document), isTight(), null));
    }

    @Override
    Foreseen page(List<Photo> shown, Set<Change> changes) {
        return new Foreseen(
                shown.stream().map(Photo::content).toList(),
                shown.stream().mapToLong(Photo::size).sum(),
                shown.size(),
                changes,
                false);
    }

    @Override
    Foreseen whole(Document document, Document seen) {
        var changes = EnumSet.noneOf(Change.class);
        if (isTight() && document.size() > 0) {
            changes.add(Change.MADE_SMALLER);
        }
        if (document.isSplittable()) {
            changes.add(Change.SPLIT);
        }
        return new Foreseen(
                List.of(document.content()), assumed(document), document.pages(), changes, document.signed());
    }

    /** As if each of its pages took as much room. */
    @Override
    List<Foreseen> parts(Document document, Foreseen whole) {
        int pages = whole.pages();
        int most = pagesOfPart(pages, whole.size());
        var parts = new ArrayList<Foreseen>();
        for (int before = 0; before < pages; before += most) {
            int count = Math.min(most, pages - before);
            parts.add(new Foreseen(
                    whole.contents(), whole.size() * count / pages, count, whole.changes(), whole.signed()));
        }
        return parts;
    }

    @Override
    void keep(Document document) {
        files.add(new Planned(document.kind(), List.of(document.content()), Set.of()));
    }

    @Override
    void join(List<Foreseen> all) {
        var contents = all.stream()
                .flatMap(each -> each.contents().stream())
                .distinct()
                .toList();
        files.add(new Planned(FileKind.PDF, contents, changes(all)));
    }

    @Override
    void leave(Document document) {
        tooLarge.add(document.content());
    }

    @Override
    void leavePart(Foreseen part) {
        tooLarge.addAll(part.contents());
    }

    private long assumed(Document document) {
        if (!isTight()) {
            return document.size();
        }
        if (atBest) {
            return 0;
        }
        return document.isPicture() ? Math.min(document.size(), LARGEST_PICTURE) : document.size();
    }
}
