package id.fkp.assessment.pack;

import static id.fkp.shared.problem.CommonProblems.UNAVAILABLE;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.assessment.fit.Fit;
import id.fkp.assessment.fit.Fitted;
import id.fkp.assessment.fit.Fitting;
import id.fkp.assessment.fit.Forecast.Document;
import id.fkp.assessment.fit.LeftOut;
import id.fkp.assessment.fit.LeftOut.Reason;
import id.fkp.assessment.fit.Source;
import id.fkp.assessment.pack.EvidencePack.PackFile;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.text.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Makes packs, few at a time: pictures and PDFs are the most work that is done here for one request. */
@ApplicationScoped
class PackMaking {

    static final String LIST = "00-daftar-bukti.pdf";
    static final String MANIFEST = "manifest.json";

    /** Where lies what the form does not take. */
    static final String BEYOND = "di luar batas/";

    private static final int AT_ONCE = 2;
    private static final int AGAIN_SECONDS = 10;

    private final Fitting fitting;
    private final StoredFiles files;
    private final Papers papers;
    private final ObjectMapper json;
    private final Semaphore places = new Semaphore(AT_ONCE);

    PackMaking(Fitting fitting, StoredFiles files, Papers papers, ObjectMapper json) {
        this.fitting = fitting;
        this.files = files;
        this.papers = papers;
        this.json = json;
    }

    /** What will be in it, as far as that can be told without making it. */
    EvidencePack foresee(PackPlan plan) {
        return plan.foreseen(plan.filled().stream().map(this::documents).toList());
    }

    private List<Document> documents(Chapter chapter) {
        return chapter.pieces().stream()
                .map(piece ->
                        piece instanceof Piece.Kept kept ? Document.of(kept(kept)) : Document.toCome(piece.content()))
                .toList();
    }

    /**
     * Everything is made before the first byte is sent, so that what cannot be made is an answer and not half a file.
     *
     * @return whoever sends it forgets it
     */
    MadePack make(PackPlan plan) {
        if (!places.tryAcquire()) {
            throw UNAVAILABLE
                    .because(
                            "Beberapa paket bukti sedang disusun. Coba lagi sebentar lagi.",
                            "Some packs are being made. Try again in a moment.")
                    .retryAfter(AGAIN_SECONDS);
        }
        try {
            var pack = MadePack.empty();
            try {
                fill(pack, plan);
                return pack;
            } catch (IOException | RuntimeException e) {
                pack.forget();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private void fill(MadePack pack, PackPlan plan) throws IOException {
        var chapters = plan.filled();
        var fits = new ArrayList<Fit>();
        for (var chapter : chapters) {
            fits.add(fitting.fit(chapter.title(), sources(chapter, pack.folder()), pack.folder()));
        }
        var rooms = PackPlan.rooms(fits.stream().map(fit -> fit.files().size()).toList());
        var made = new ArrayList<PackFile>();
        var beyond = new ArrayList<PackFile>();
        var dropped = new ArrayList<LeftOut>();
        for (int i = 0; i < fits.size(); i++) {
            var title = chapters.get(i).title();
            var found = fits.get(i).files();
            for (int part = 0; part < found.size(); part++) {
                var file = found.get(part);
                var called = PackPlan.part(title, part);
                if (part < rooms.get(i)) {
                    made.add(put(pack, "", made.size() + 1, called, file));
                } else {
                    beyond.add(put(pack, BEYOND, beyond.size() + 1, called, file));
                    drop(beyond, file, Reason.NO_ROOM, dropped);
                }
            }
            for (var large : fits.get(i).beyond()) {
                beyond.add(put(pack, BEYOND, beyond.size() + 1, title + ", lebih dari 5 MB", large.file()));
                drop(beyond, large.file(), large.reason(), dropped);
            }
        }
        describe(pack, plan, plan.made(made, beyond, dropped));
    }

    private static PackFile put(MadePack pack, String folder, int number, String title, Fitted file)
            throws IOException {
        var name = folder + PackPlan.name(number, title, file.kind().ending());
        pack.add(name, file.bytes());
        return described(name, title, file);
    }

    /** Names each document of the file that was put last beside the five. */
    private static void drop(List<PackFile> beyond, Fitted file, Reason reason, List<LeftOut> dropped) {
        var name = beyond.get(beyond.size() - 1).name();
        file.contents().forEach(content -> dropped.add(new LeftOut(content, reason, name)));
    }

    private void describe(MadePack pack, PackPlan plan, EvidencePack described) throws IOException {
        pack.add(LIST, papers.pdf(papers.marked(ListPaper.of(plan.head(), described))));
        pack.begin(MANIFEST, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(described));
    }

    private static PackFile described(String name, String title, Fitted file) throws IOException {
        return new PackFile(
                name,
                title,
                Files.size(file.bytes()),
                Digest.sha256(file.bytes()),
                file.changes().stream().sorted().toList(),
                file.contents());
    }

    private List<Source> sources(Chapter chapter, Path folder) throws IOException {
        var sources = new ArrayList<Source>();
        for (var piece : chapter.pieces()) {
            sources.add(piece instanceof Piece.Written written ? written(written, folder) : kept((Piece.Kept) piece));
        }
        return sources;
    }

    private Source kept(Piece.Kept piece) {
        var file = piece.file();
        return new Source(piece.content(), file.kind(), files.bytesOf(file), file.size());
    }

    private Source written(Piece.Written piece, Path folder) throws IOException {
        var bytes = papers.pdf(papers.marked(piece.paper().get()));
        var file = Files.write(folder.resolve(UUID.randomUUID() + ".pdf"), bytes);
        return new Source(piece.content(), FileKind.PDF, file, bytes.length);
    }
}
