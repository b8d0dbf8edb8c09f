package id.fkp.assessment.fit;

import id.fkp.assessment.fit.Forecast.Document;
import id.fkp.shared.paper.Part.Shot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which documents fill one file after the other. What is foreseen and what is made differ in nothing but what
 * becomes of a document: {@link Forecast} knows sizes alone, {@link Packing} has bytes.
 *
 * @param <S> a document
 * @param <P> pages on their way into a file
 * @param <E> what may fail meanwhile
 */
abstract class Filling<S, P extends Filling.Portion, E extends Exception> {

    /** Photos of one file leave room for its letters and their fonts. */
    private static final long PHOTOS = Limits.BYTES * 9 / 10;

    private final boolean tight;
    private final List<P> bin = new ArrayList<>();
    private final List<Photo> photos = new ArrayList<>();

    /** @param sizes of the documents that will be filled in */
    Filling(LongStream sizes) {
        this.tight = sizes.sum() > Limits.BYTES;
    }

    /** Pages that are in one file, whatever else is in it. */
    interface Portion {

        long size();

        Set<Change> changes();

        /** Whether it bears an electronic signature, which no changed copy does. */
        boolean signed();
    }

    /**
     * One that waits for the others of its page.
     *
     * @param shot null of one that is foreseen
     */
    record Photo(
            Content content,
            long size,
            boolean smaller,
            @Nullable Shot shot) {}

    /** As few files as they fit into, in their order. A single document that is small enough stays as it is. */
    final void fill(List<S> documents) throws E {
        if (documents.size() == 1 && !tight) {
            keep(documents.get(0));
            return;
        }
        for (var document : documents) {
            add(document);
        }
        layOut();
        close();
    }

    /** Whether they are too much for one file as they are, so that pictures become smaller. */
    final boolean isTight() {
        return tight;
    }

    /** What one sees of it before anything is made of it. */
    abstract Document seen(S document);

    /** Empty of a picture that nobody can read. */
    abstract Optional<Photo> photo(S document) throws E;

    abstract P page(List<Photo> shown, Set<Change> changes) throws E;

    /** Of a document that can be taken apart. */
    abstract P whole(S document, Document seen) throws E;

    /** Of pages that are too much for a file, those that fit, or are a single one. */
    abstract List<P> parts(S document, P whole) throws E;

    /** Makes a file of a document as it is. */
    abstract void keep(S document) throws E;

    /** Makes a file, or as few as there must be. */
    abstract void join(List<P> all) throws E;

    /** Leaves out what nothing makes small enough. */
    abstract void leave(S document) throws E;

    /** As {@link #leave}, where other parts of the document fit. */
    abstract void leavePart(P part) throws E;

    private void add(S document) throws E {
        var seen = seen(document);
        var photo = seen.isPicture() ? photo(document) : Optional.<Photo>empty();
        if (photo.isPresent()) {
            hold(photo.get());
            return;
        }
        layOut();
        if (seen.isFixed() || seen.isPicture()) {
            alone(document, seen);
        } else {
            pages(document, whole(document, seen));
        }
    }

    private void hold(Photo photo) throws E {
        if (photos.stream().mapToLong(Photo::size).sum() + photo.size() > PHOTOS) {
            layOut();
        }
        photos.add(photo);
    }

    /** Puts the photos that wait on pages. */
    private void layOut() throws E {
        if (photos.isEmpty()) {
            return;
        }
        var changes = EnumSet.noneOf(Change.class);
        if (photos.stream().anyMatch(Photo::smaller)) {
            changes.add(Change.MADE_SMALLER);
        }
        if (photos.size() > 1) {
            changes.add(Change.COMBINED);
        }
        var shown = List.copyOf(photos);
        photos.clear();
        put(page(shown, changes));
    }

    /** What cannot be taken apart or joined is a file of its own. */
    private void alone(S document, Document seen) throws E {
        if (seen.size() <= Limits.BYTES) {
            close();
            keep(document);
        } else {
            leave(document);
        }
    }

    private void pages(S document, P whole) throws E {
        if (fits(whole)) {
            put(whole);
            return;
        }
        var parts = parts(document, whole);
        for (var part : parts) {
            if (fits(part)) {
                put(part);
            } else if (parts.size() == 1) {
                leave(document);
            } else {
                leavePart(part);
            }
        }
    }

    private void put(P pages) throws E {
        if (bin.stream().mapToLong(Portion::size).sum() + pages.size() > Limits.BYTES) {
            close();
        }
        bin.add(pages);
    }

    private void close() throws E {
        if (!bin.isEmpty()) {
            var all = List.copyOf(bin);
            bin.clear();
            join(all);
        }
    }

    private static boolean fits(Portion pages) {
        return pages.size() <= Limits.BYTES;
    }

    /** What a file of these is not. */
    static Set<Change> changes(List<? extends Portion> all) {
        var changes = EnumSet.noneOf(Change.class);
        if (all.size() > 1) {
            changes.add(Change.COMBINED);
        }
        all.forEach(each -> changes.addAll(each.changes()));
        if (!changes.isEmpty() && all.stream().anyMatch(Portion::signed)) {
            changes.add(Change.SIGNATURE_ON_ORIGINAL);
        }
        return changes;
    }

    /** How many pages at most are in a part of a document that is too much for a file, were all its pages alike. */
    static int pagesOfPart(int pages, long size) {
        long parts = Math.min(pages, size / Limits.BYTES + 1);
        return (int) Math.max(1, pages / parts);
    }
}
