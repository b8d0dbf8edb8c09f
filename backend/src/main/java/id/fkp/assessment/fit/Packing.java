package id.fkp.assessment.fit;

import id.fkp.assessment.fit.Fit.Beyond;
import id.fkp.assessment.fit.Forecast.Document;
import id.fkp.assessment.fit.LeftOut.Reason;
import id.fkp.file.FileKind;
import id.fkp.file.picture.Picture;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Pictures;
import id.fkp.shared.paper.Part.Shot;
import id.fkp.shared.paper.Part.Title;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Makes files of documents. */
final class Packing extends Filling<Source, Pages, IOException> {

    private final String title;
    private final Papers papers;
    private final PdfFiles pdfs;
    private final List<Fitted> files = new ArrayList<>();
    private final List<Beyond> beyond = new ArrayList<>();

    Packing(String title, Papers papers, Path folder, List<Source> sources) {
        super(sources.stream().mapToLong(Source::size));
        this.title = title;
        this.papers = papers;
        this.pdfs = new PdfFiles(folder);
    }

    Fit done() {
        return new Fit(files, beyond);
    }

    @Override
    Document seen(Source source) {
        return Document.of(source);
    }

    @Override
    Optional<Photo> photo(Source source) throws IOException {
        byte[] jpeg;
        try {
            var photo = Files.readAllBytes(source.bytes());
            jpeg = isTight() ? SmallerPicture.of(photo) : Picture.inTurn(photo).image();
        } catch (ProblemException e) {
            return Optional.empty();
        }
        var pixels = ImageIO.read(new ByteArrayInputStream(jpeg));
        var shot = new Shot(
                Base64.getEncoder().encodeToString(jpeg),
                pixels.getWidth(),
                pixels.getHeight(),
                source.content().title());
        return Optional.of(new Photo(source.content(), jpeg.length, jpeg.length < source.size(), shot));
    }

    /** Each photo with what it shows below it. */
    @Override
    Pages page(List<Photo> shown, Set<Change> changes) throws IOException {
        var shots = shown.stream().map(Photo::shot).map(Objects::requireNonNull).toList();
        var paper = new Paper(
                title,
                title + ", " + shots.size() + " gambar",
                "id",
                null,
                List.<Part>of(new Title(List.of(title)), new Pictures(shots)));
        var pdf = Files.write(pdfs.free(), papers.pdf(paper));
        int count = PdfFiles.look(pdf).orElseThrow().pages();
        var contents = shown.stream().map(photo -> photo.content().on(1, count)).toList();
        return new Pages(pdf, count, contents, changes, false);
    }

    @Override
    Pages whole(Source source, Document seen) throws IOException {
        int pages = seen.pages();
        var copy = pdfs.free();
        boolean smaller = isTight() && SmallerPdf.write(source.bytes(), copy);
        return new Pages(
                smaller ? copy : source.bytes(),
                pages,
                List.of(source.content().on(1, pages)),
                smaller ? EnumSet.of(Change.MADE_SMALLER) : EnumSet.noneOf(Change.class),
                seen.signed());
    }

    @Override
    List<Pages> parts(Source source, Pages whole) throws IOException {
        var content = source.content();
        var slices = pdfs.split(whole.pdf(), whole.count());
        var changes = EnumSet.of(slices.size() == 1 ? Change.MADE_SMALLER : Change.SPLIT);
        changes.addAll(whole.changes());
        var parts = new ArrayList<Pages>();
        for (var slice : slices) {
            int count = slice.last() - slice.first() + 1;
            var part = slices.size() == 1 ? content : content.part(slice.first(), slice.last());
            parts.add(new Pages(slice.pdf(), count, List.of(part.on(1, count)), changes, whole.signed()));
        }
        return parts;
    }

    @Override
    void keep(Source source) {
        files.add(Fitted.whole(source));
    }

    @Override
    void leave(Source source) {
        beyond.add(new Beyond(Fitted.whole(source), Reason.TOO_LARGE));
    }

    @Override
    void leavePart(Pages part) {
        beyond.add(new Beyond(alone(part), Reason.TOO_LARGE));
    }

    /** One file where it fits; together they are rarely more than they were apart. */
    @Override
    void join(List<Pages> all) {
        if (all.size() == 1) {
            files.add(alone(all.get(0)));
            return;
        }
        var merged = merged(all);
        if (merged != null && Pages.sizeOf(merged) <= Limits.BYTES) {
            files.add(new Fitted(merged, FileKind.PDF, contents(all), changes(all)));
            return;
        }
        join(all.subList(0, all.size() / 2));
        join(all.subList(all.size() / 2, all.size()));
    }

    private static Fitted alone(Pages only) {
        return new Fitted(only.pdf(), FileKind.PDF, only.contents(), changes(List.of(only)));
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
}
