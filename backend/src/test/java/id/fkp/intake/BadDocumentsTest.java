package id.fkp.intake;

import static id.fkp.intake.SampleDocuments.row;
import static id.fkp.intake.SampleDocuments.text;
import static id.fkp.intake.SampleDocuments.word;
import static id.fkp.intake.SampleDocuments.wordOf;
import static id.fkp.intake.SampleDocuments.wordOfXml;
import static id.fkp.intake.SampleDocuments.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.fkp.shared.problem.ProblemException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer comes at once and says what to do. */
class BadDocumentsTest {

    /** Far below what such a document costs whoever reads it whole, far above what a busy machine needs to refuse it. */
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    private static final int ROWS = 60_000;

    /** The first document of a kind also loads the classes that read it. */
    @BeforeAll
    static void warm_up() {
        Previews.of(SampleDocuments.usualForm());
        Previews.of(SampleDocuments.workbook(workbook -> workbook.createSheet("SP")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("macros in Word", SampleDocuments.wordWithMacros(), "document-kind-refused"),
                Arguments.of("macros in Excel", SampleDocuments.workbookWithMacros(), "document-kind-refused"),
                Arguments.of("a password", SampleDocuments.withPassword(), "document-kind-refused"),
                Arguments.of("a PDF", text("%PDF-1.7\n"), "document-kind-refused"),
                Arguments.of("a page", text("<html><body>Persyaratan</body></html>"), "document-kind-refused"),
                Arguments.of("rich text", text("{\\rtf1 Persyaratan}"), "document-kind-refused"),
                Arguments.of("nothing", new byte[0], "document-kind-refused"),
                Arguments.of("blanks", text(" \n "), "document-kind-refused"),
                Arguments.of("bytes", new byte[] {1, 2, 3, 0, 5, 6}, "document-kind-refused"),
                Arguments.of("any zip", zip("a.txt", "a"), "document-kind-refused"),
                Arguments.of(
                        "an OpenDocument",
                        zip("mimetype", "application/vnd.oasis.opendocument.text"),
                        "document-kind-refused"),
                Arguments.of("half a document", Arrays.copyOf(SampleDocuments.usualForm(), 900), "document-broken"),
                Arguments.of("a zip that is none", text("PK\3\4 not a zip"), "document-broken"),
                Arguments.of("half the XML", wordOfXml("<w:document xmlns:w='w'><w:body><w:p>"), "document-broken"),
                Arguments.of("no XML", wordOfXml("Persyaratan"), "document-broken"),
                Arguments.of("half the JSON", text("{\"persyaratan\": \"KTP\""), "document-broken"),
                Arguments.of("the same field twice", text("{\"biaya\":1,\"biaya\":2}"), "document-broken"),
                Arguments.of("deep JSON", text("[".repeat(5_000) + "]".repeat(5_000)), "document-broken"),
                Arguments.of("open quotes in CSV", text("Komponen,Uraian\nBiaya,\"Rp0"), "document-broken"),
                Arguments.of("60,000 rows in Word", rows(), "document-too-long"),
                Arguments.of("60,000 rows in Excel", sheet(), "document-too-long"),
                Arguments.of("one long text in 100 cells", cells(20, 5, "a".repeat(20_000)), "document-too-long"),
                Arguments.of("one letter in 60,000 cells", cells(60, 1_000, "a"), "document-too-long"),
                Arguments.of("60,000 rows in CSV", text("Biaya,Rp0\n".repeat(ROWS)), "document-too-long"),
                Arguments.of("a zip bomb", SampleDocuments.bomb(400), "document-too-long"),
                Arguments.of("a bomb that only just fits", SampleDocuments.bomb(40), "document-too-long"),
                Arguments.of("deep elements", wordOf("<w:sdt>".repeat(50_000)), "document-too-long"),
                Arguments.of("many paragraphs", wordOf("<w:p/>".repeat(60_000)), "document-too-long"),
                Arguments.of(
                        "much text",
                        word(document -> document.createParagraph().createRun().setText("a".repeat(1_100_000))),
                        "document-too-long"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void it_is_refused_at_once_with_what_to_do(String what, byte[] document, String code) {
        long before = System.nanoTime();
        var problem = catchThrowableOfType(ProblemException.class, () -> Previews.of(document));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(AT_ONCE);
        assertThat(problem).as(what).isNotNull();
        assertThat(problem.type().code()).isEqualTo(code);
        assertThat(problem.type().status()).isBetween(400, 499);
    }

    /** Entities that say themselves many times, and one that would be fetched from elsewhere. */
    @Test
    void entities_are_not_resolved() {
        var preview = Previews.of(wordOfXml("""
                <!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY a "aaaaaaaaaa">]>
                <w:document xmlns:w="w"><w:body><w:tbl>%s</w:tbl></w:body></w:document>""".formatted(row("Persyaratan", "KTP")
                + "<w:tr><w:tc><w:p><w:r><w:t>Biaya</w:t></w:r></w:p></w:tc></w:tr>")));
        assertThat(preview.components()).hasSize(1);

        var problem = catchThrowableOfType(ProblemException.class, () -> Previews.of(wordOfXml("""
                <!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>""")));
        assertThat(problem == null || problem.type().code().equals("document-broken"))
                .isTrue();
    }

    /** Documents with a few bytes changed are read or refused, and never end in an error of ours. */
    @Test
    void damaged_documents_are_read_or_refused() {
        var random = new Random(7);
        var whole = SampleDocuments.usualForm();
        for (int i = 0; i < 300; i++) {
            var damaged = whole.clone();
            for (int n = 0; n < 4; n++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                Previews.of(damaged);
            } catch (ProblemException refused) {
                assertThat(refused.type().status()).isBetween(400, 499);
            }
        }
    }

    private static byte[] rows() {
        return wordOf("<w:tbl>" + row("1", "Persyaratan", "KTP").repeat(ROWS) + "</w:tbl>");
    }

    private static byte[] cells(int rows, int columns, String text) {
        return SampleDocuments.workbook(workbook -> {
            var sheet = workbook.createSheet("SP");
            for (int row = 0; row < rows; row++) {
                var cells = sheet.createRow(row);
                for (int column = 0; column < columns; column++) {
                    cells.createCell(column).setCellValue(text);
                }
            }
        });
    }

    private static byte[] sheet() {
        try (var workbook = new SXSSFWorkbook(100);
                var out = new java.io.ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("SP");
            for (int i = 0; i < ROWS; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Persyaratan " + i);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
