package id.fkp.assessment.fit;

import id.fkp.assessment.fit.Fit.Beyond;
import id.fkp.assessment.fit.LeftOut.Reason;
import id.fkp.file.FileKind;
import id.fkp.file.picture.Picture;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.paper.Part.Shot;
import id.fkp.shared.problem.ProblemException;
import io.quarkus.logging.Log;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Fills one file after the other. */
final class Packing {

    /** Photos of one file leave room for its letters and their fonts. */
    private static final long PHOTOS = Limits.BYTES * 9 / 10;

    private final String title;
    private final Papers papers;
    private final PdfFiles pdfs;

    /** Whether they are too much for one file as they are, so that pictures become smaller. */
    private final boolean tight;

    private final List<Fitted> files = new ArrayList<>();
    private final List<Beyond> beyond = new ArrayList<>();
    private final List<Pages> bin = new ArrayList<>();
    private final List<Photo> photos = new ArrayList<>();

    Packing(String title, Papers papers, Path folder, boolean tight) {
        this.title = title;
        this.papers = papers;
        this.pdfs = new PdfFiles(folder);
        this.tight = tight;
    }

    /** One that waits for the others of its page. */
    private record Photo(Content content, String jpeg, long size, int width, int height, boolean smaller) {}

    void add(Source source) throws IOException {
        if (source.isPicture()) {
            picture(source);
            return;
        }
        layOut();
        if (source.kind() == FileKind.PDF) {
            pdf(source);
        } else {
            alone(source);
        }
    }

    Fit done() throws IOException {
        layOut();
        close();
        return new Fit(files, beyond);
    }

    private void picture(Source source) throws IOException {
        byte[] jpeg;
        try {
            var photo = Files.readAllBytes(source.bytes());
            jpeg = tight ? SmallerPicture.of(photo) : Picture.inTurn(photo).image();
        } catch (ProblemException e) {
            layOut();
            alone(source);
            return;
        }
        if (photos.stream().mapToLong(Photo::size).sum() + jpeg.length > PHOTOS) {
            layOut();
        }
        var pixels = ImageIO.read(new ByteArrayInputStream(jpeg));
        photos.add(new Photo(
                source.content(),
                Base64.getEncoder().encodeToString(jpeg),
                jpeg.length,
                pixels.getWidth(),
                pixels.getHeight(),
                jpeg.length < source.size()));
    }

    /** Puts the photos that wait on pages. */
    private void layOut() throws IOException {
        if (photos.isEmpty()) {
            return;
        }
        var shots = photos.stream()
                .map(photo -> new Shot(
                        photo.jpeg(),
                        photo.width(),
                        photo.height(),
                        photo.content().title()))
                .toList();
        var page = Files.write(pdfs.free(), papers.pdf(Photos.paper(title, shots)));
        int count = PdfFiles.look(page).orElseThrow().pages();
        var contents =
                photos.stream().map(photo -> photo.content().on(1, count)).toList();
        var changes = EnumSet.noneOf(Change.class);
        if (photos.stream().anyMatch(Photo::smaller)) {
            changes.add(Change.MADE_SMALLER);
        }
        if (photos.size() > 1) {
            changes.add(Change.COMBINED);
        }
        photos.clear();
        put(new Pages(page, count, contents, changes, false));
    }

    private void pdf(Source source) throws IOException {
        var seen = PdfFiles.look(source.bytes());
        if (seen.isEmpty()) {
            alone(source);
            return;
        }
        int pages = seen.get().pages();
        boolean signed = seen.get().signed();
        var copy = pdfs.free();
        boolean smaller = tight && SmallerPdf.write(source.bytes(), copy);
        var changes = smaller ? EnumSet.of(Change.MADE_SMALLER) : EnumSet.noneOf(Change.class);
        var whole = new Pages(
                smaller ? copy : source.bytes(), pages, List.of(source.content().on(1, pages)), changes, signed);
        if (whole.fits()) {
            put(whole);
        } else {
            split(source, whole);
        }
    }

    private void split(Source source, Pages whole) throws IOException {
        var content = source.content();
        var slices = pdfs.split(whole.pdf(), whole.count());
        var changes = EnumSet.of(slices.size() == 1 ? Change.MADE_SMALLER : Change.SPLIT);
        changes.addAll(whole.changes());
        for (var slice : slices) {
            int count = slice.last() - slice.first() + 1;
            var part = slices.size() == 1 ? content : content.part(slice.first(), slice.last());
            var pages = new Pages(slice.pdf(), count, List.of(part.on(1, count)), changes, whole.signed());
            if (pages.fits()) {
                put(pages);
            } else if (slices.size() == 1) {
                beyond.add(new Beyond(Fitted.whole(source), Reason.TOO_LARGE));
            } else {
                beyond.add(new Beyond(alone(pages), Reason.TOO_LARGE));
            }
        }
    }

    /** What cannot be taken apart or joined is a file of its own. */
    private void alone(Source source) throws IOException {
        if (source.fits()) {
            close();
            files.add(Fitted.whole(source));
        } else {
            beyond.add(new Beyond(Fitted.whole(source), Reason.TOO_LARGE));
        }
    }

    private void put(Pages pages) throws IOException {
        if (bin.stream().mapToLong(Pages::size).sum() + pages.size() > Limits.BYTES) {
            close();
        }
        bin.add(pages);
    }

    private void close() throws IOException {
        if (!bin.isEmpty()) {
            join(List.copyOf(bin));
            bin.clear();
        }
    }

    /** One file where it fits; together they are rarely more than they were apart. */
    private void join(List<Pages> all) throws IOException {
        if (all.size() == 1) {
            files.add(alone(all.get(0)));
            return;
        }
        var merged = merged(all);
        if (merged != null && Pages.sizeOf(merged) <= Limits.BYTES) {
            var changes = EnumSet.of(Change.COMBINED);
            all.forEach(each -> changes.addAll(each.changes()));
            files.add(new Fitted(merged, FileKind.PDF, contents(all), changes(all, changes)));
            return;
        }
        join(all.subList(0, all.size() / 2));
        join(all.subList(all.size() / 2, all.size()));
    }

    private static Fitted alone(Pages only) {
        return new Fitted(only.pdf(), FileKind.PDF, only.contents(), changes(List.of(only), only.changes()));
    }

    /** Null where one of them resists; then each is a file of its own. */
    private @Nullable Path merged(List<Pages> all) {
        try {
            return pdfs.merged(title, all);
        } catch (IOException | RuntimeException e) {
            Log.warnf(e, "%d documents of a pack cannot be joined", all.size());
            return null;
        }
    }

    private static List<Content> contents(List<Pages> all) {
        var contents = new ArrayList<Content>();
        int before = 0;
        for (var each : all) {
            for (var content : each.contents()) {
                contents.add(content.after(before));
            }
            before += each.count();
        }
        return contents;
    }

    private static Set<Change> changes(List<Pages> all, Set<Change> changes) {
        var said = EnumSet.noneOf(Change.class);
        said.addAll(changes);
        if (!changes.isEmpty() && all.stream().anyMatch(Pages::signed)) {
            said.add(Change.SIGNATURE_ON_ORIGINAL);
        }
        return said;
    }
}
