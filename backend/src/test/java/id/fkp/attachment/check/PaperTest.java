package id.fkp.attachment.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A PDF that somebody sends is a paper and nothing else. */
class PaperTest {

    @Test
    void a_plain_paper_passes() {
        assertThatCode(() -> Paper.requireHarmless(SamplePapers.harmless())).doesNotThrowAnyException();
        assertThatCode(() -> Paper.requireHarmless(SamplePapers.withMoreBehind("\r\n\n")))
                .doesNotThrowAnyException();
    }

    @Test
    void who_made_a_paper_is_not_kept_and_no_byte_of_its_pages_moves() {
        var paper = SamplePapers.by("Kenari");
        assertThatCode(() -> Paper.requireHarmless(paper)).doesNotThrowAnyException();
        assertThat(said(paper)).hasSizeGreaterThan(5).anyMatch(text -> text.contains("dc:creator>Kenari"));

        var without = PaperTraces.removed(paper);

        assertThat(without).hasSameSizeAs(paper);
        assertThat(said(without))
                .hasSameSizeAs(said(paper))
                .noneMatch(text -> text.contains("Kenari")
                        || text.contains("ketua")
                        || text.contains("rumah")
                        || text.contains("4b656e617269"));
        assertThat(said(without).get(0)).contains("(Antrean di loket 2) Tj", "/Info 5 0 R", "startxref");
        assertThat(PaperTraces.removed(SamplePapers.harmless())).isEqualTo(SamplePapers.harmless());
        assertThatThrownBy(() -> PaperTraces.removed(SamplePapers.byElsewhere()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(CheckProblems.ATTACHMENT_UNSAFE));
    }

    @Test
    void a_paper_of_a_writer_program_keeps_its_pages_and_loses_its_maker() throws Exception {
        var made = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            try (var words = new PDPageContentStream(paper, page)) {
                words.beginText();
                words.setFont(new PDType1Font(FontName.HELVETICA), 12);
                words.showText("Antrean di loket 2");
                words.endText();
            }
            paper.getDocumentInformation().setAuthor("Kenari");
            paper.getDocumentInformation().setCustomMetadataValue("Company", "Kenari Jaya");
            paper.save(made);
        }
        var without = PaperTraces.removed(made.toByteArray());

        assertThat(said(without)).noneMatch(text -> text.contains("Kenari"));
        try (var paper = Loader.loadPDF(without)) {
            assertThat(paper.getDocumentInformation().getAuthor()).isBlank();
            assertThat(new PDFTextStripper().getText(paper)).contains("Antrean di loket 2");
        }
    }

    /** All of it as it stands, and each stream unpacked. */
    private static List<String> said(byte[] paper) {
        var plain = new String(paper, ISO_8859_1);
        var said = new ArrayList<>(List.of(plain));
        for (int at = plain.indexOf("\nstream"); at >= 0; at = plain.indexOf("\nstream", at + 1)) {
            int begin = at + "\nstream".length();
            begin += plain.charAt(begin) == '\r' ? 2 : 1;
            try (var stream = new InflaterInputStream(new ByteArrayInputStream(paper, begin, paper.length - begin))) {
                said.add(new String(stream.readAllBytes(), ISO_8859_1));
            } catch (IOException notPacked) {
                said.add("");
            }
        }
        return said;
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a script", SamplePapers.scripted(), CheckProblems.ATTACHMENT_UNSAFE),
                Arguments.of(
                        "a script in disguise", SamplePapers.scriptedInDisguise(), CheckProblems.ATTACHMENT_UNSAFE),
                Arguments.of("a packed script", SamplePapers.scriptedAndPacked(), CheckProblems.ATTACHMENT_UNSAFE),
                Arguments.of("what is packed twice", SamplePapers.packedTwice(), CheckProblems.ATTACHMENT_BROKEN),
                Arguments.of("another file in it", SamplePapers.carrying(), CheckProblems.ATTACHMENT_UNSAFE),
                Arguments.of("a password", SamplePapers.locked(), CheckProblems.ATTACHMENT_UNSAFE),
                Arguments.of("a bomb", SamplePapers.bomb(), CheckProblems.ATTACHMENT_UNSAFE),
                Arguments.of("half of one", SamplePapers.half(), CheckProblems.ATTACHMENT_BROKEN),
                Arguments.of(
                        "a page behind it",
                        SamplePapers.withMoreBehind("<html><script>alert(1)</script>"),
                        CheckProblems.ATTACHMENT_BROKEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_more_or_less_than_a_paper_is_refused(String what, byte[] bytes, ProblemType type) {
        assertThat(Paper.isSigned(bytes)).isTrue();
        assertThatThrownBy(() -> Paper.requireHarmless(bytes))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
