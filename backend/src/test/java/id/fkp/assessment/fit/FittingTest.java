package id.fkp.assessment.fit;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.assessment.fit.Forecast.Document;
import id.fkp.assessment.fit.LeftOut.Reason;
import id.fkp.file.FileKind;
import id.fkp.photo.SamplePhotos;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are made to fit into small files; what does not fit is named, and nothing is changed without a word. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FittingTest {

    @Inject
    Fitting fitting;

    @TempDir
    Path folder;

    @Test
    void a_document_that_fits_stays_as_it_is_byte_for_byte() throws IOException {
        var signed = source("Berita acara", FileKind.PDF, SamplePdfs.signed());
        var fit = fit(signed);
        assertThat(fit.files()).singleElement().satisfies(file -> {
            assertThat(file.bytes()).isEqualTo(signed.bytes());
            assertThat(file.changes()).isEmpty();
        });
        assertThat(fit.beyond()).isEmpty();
    }

    @Test
    void a_scan_that_is_too_large_has_fewer_pixels_and_as_many_pages() throws IOException {
        var fit = fit(source("Pindaian", FileKind.PDF, SamplePdfs.scan(2)));
        assertThat(fit.files()).singleElement().satisfies(file -> {
            assertThat(Files.size(file.bytes())).isLessThan(Limits.BYTES);
            assertThat(file.changes()).containsExactly(Change.MADE_SMALLER);
            assertThat(pages(file)).isEqualTo(2);
        });
    }

    @Test
    void what_cannot_be_made_smaller_is_split_after_a_page() throws IOException {
        var fit = fit(source("Lampiran", FileKind.PDF, SamplePdfs.heavy(4, 2_000_000)));
        assertThat(fit.files()).hasSize(2).allSatisfy(file -> {
            assertThat(Files.size(file.bytes())).isLessThan(Limits.BYTES);
            assertThat(file.changes()).contains(Change.SPLIT);
            assertThat(pages(file)).isEqualTo(2);
        });
        assertThat(fit.beyond()).isEmpty();
    }

    @Test
    void a_page_that_is_too_large_by_itself_is_named_and_kept_as_it_was() throws IOException {
        var map = source("Peta", FileKind.PDF, SamplePdfs.heavy(1, 6_000_000));
        var fit = fit(map);
        assertThat(fit.files()).isEmpty();
        assertThat(fit.beyond()).singleElement().satisfies(beyond -> {
            assertThat(beyond.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(beyond.file().contents().get(0).title()).isEqualTo("Peta");
            assertThat(beyond.file().bytes()).isEqualTo(map.bytes());
        });
    }

    @Test
    void pages_of_a_document_that_are_too_large_are_kept_one_by_one() throws IOException {
        var fit = fit(source("Peta", FileKind.PDF, SamplePdfs.heavy(2, 6_000_000)));
        assertThat(fit.files()).isEmpty();
        assertThat(fit.beyond())
                .hasSize(2)
                .allSatisfy(beyond -> assertThat(pages(beyond.file())).isEqualTo(1));
    }

    @Test
    void several_are_joined_with_the_pages_on_which_each_stands() throws IOException {
        var fit = fit(
                source("Notulen", FileKind.PDF, SamplePdfs.heavy(3, 10)),
                source("Diskusi", FileKind.JPEG, SamplePhotos.jpeg(400, 300)),
                source("Berita acara", FileKind.PDF, SamplePdfs.signed()));
        assertThat(fit.files()).singleElement().satisfies(file -> {
            assertThat(pages(file)).isEqualTo(5);
            assertThat(file.contents()).extracting(Content::firstPage).containsExactly(1, 4, 5);
            assertThat(file.contents()).extracting(Content::lastPage).containsExactly(3, 4, 5);
            assertThat(file.changes()).contains(Change.COMBINED, Change.SIGNATURE_ON_ORIGINAL);
        });
    }

    @Test
    void what_nobody_can_take_apart_is_a_file_of_its_own() throws IOException {
        var broken = "%PDF-1.7\n% rusak\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        var fit = fit(
                source("Rusak", FileKind.PDF, broken),
                source("Foto rusak", FileKind.JPEG, SamplePhotos.half()),
                source("Notulen", FileKind.PDF, SamplePdfs.heavy(1, 10)));
        assertThat(fit.files())
                .extracting(file -> file.contents().get(0).title())
                .containsExactly("Rusak", "Foto rusak", "Notulen");
        assertThat(fit.beyond()).isEmpty();
    }

    @Test
    void what_comes_of_documents_lies_between_what_their_sizes_tell_at_best_and_at_worst() throws IOException {
        var scan = source("Pindaian", FileKind.PDF, SamplePdfs.scan(3));
        var annex = source("Lampiran", FileKind.PDF, SamplePdfs.heavy(4, 2_000_000));
        var minutes = source("Notulen", FileKind.PDF, SamplePdfs.heavy(2, 10));
        var broken = source("Rusak", FileKind.PDF, "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        var photo = source("Foto", FileKind.JPEG, SamplePhotos.jpeg(400, 300));
        var map = source("Peta", FileKind.PDF, SamplePdfs.heavy(1, 6_000_000));
        for (var sources : List.of(
                List.of(scan),
                List.of(annex),
                List.of(minutes),
                List.of(map),
                List.of(minutes, photo),
                List.of(broken, minutes, broken, photo),
                List.of(scan, annex, minutes),
                List.of(annex, map, broken, scan, photo))) {
            var documents = sources.stream().map(Document::of).toList();
            var best = Forecast.atBest(documents);
            var worst = Forecast.atWorst(documents);
            var made = fitting.fit("Bukti", sources, folder);
            assertThat(made.files().size() + made.beyond().size())
                    .isBetween(
                            best.files().size() + best.tooLarge().size(),
                            worst.files().size() + worst.tooLarge().size());
            assertThat(made.beyond())
                    .hasSizeBetween(best.tooLarge().size(), worst.tooLarge().size());
        }
    }

    @Test
    void what_nobody_can_take_apart_and_is_too_large_is_known_beforehand() throws IOException {
        var locked = new byte[6_000_000];
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, locked, 0, 9);
        var documents = List.of(Document.of(source("Terkunci", FileKind.PDF, locked)));
        assertThat(Forecast.atBest(documents).tooLarge())
                .extracting(Content::title)
                .containsExactly("Terkunci");
        var scan = List.of(Document.of(source("Pindaian", FileKind.PDF, SamplePdfs.scan(2))));
        assertThat(Forecast.atBest(scan).files())
                .singleElement()
                .satisfies(file -> assertThat(file.changes()).contains(Change.MADE_SMALLER, Change.SPLIT));
    }

    private Fit fit(Source... sources) throws IOException {
        return fitting.fit("Bukti", List.of(sources), folder);
    }

    private Source source(String title, FileKind kind, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve(title), bytes);
        return new Source(new Content(title, "/api/v1/files/x/content", null, null, null), kind, file, bytes.length);
    }

    private static int pages(Fitted file) throws IOException {
        try (var document = PdfFiles.open(file.bytes())) {
            return document.getNumberOfPages();
        }
    }
}
