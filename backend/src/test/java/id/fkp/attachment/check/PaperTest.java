package id.fkp.attachment.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import id.fkp.photo.SamplePhotos;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF that somebody sends is a paper and nothing else. */
class PaperTest {

    @Test
    void a_plain_paper_passes() {
        assertThatCode(() -> Paper.requireHarmless(SamplePapers.harmless())).doesNotThrowAnyException();
        assertThatCode(() -> Paper.requireHarmless(SamplePapers.withMoreBehind("\r\n\n")))
                .doesNotThrowAnyException();
    }

    @Test
    void who_made_a_paper_is_not_kept_and_its_pages_are() throws IOException {
        var paper = SamplePapers.by("Kenari");
        assertThat(new String(paper, ISO_8859_1)).contains("Kenari");
        assertThatCode(() -> Paper.requireHarmless(paper)).doesNotThrowAnyException();

        var without = PaperTraces.removed(paper);
        assertThat(SamplePapers.plain(without)).doesNotContain("Kenari");
        assertThatCode(() -> Paper.requireHarmless(without)).doesNotThrowAnyException();
        try (var read = Loader.loadPDF(without)) {
            assertThat(read.getDocumentInformation().getAuthor()).isNull();
            assertThat(read.getDocumentCatalog().getMetadata()).isNull();
            assertThat(read.getPage(0).getAnnotations()).hasSize(1);
            assertThat(new PDFTextStripper().getText(read)).contains("Antrean di loket 2");
        }
    }

    @Test
    void a_maker_in_an_object_of_its_own_goes_too() {
        var without = PaperTraces.removed(SamplePapers.byElsewhere("Kenari"));
        assertThat(SamplePapers.plain(without)).doesNotContain("Kenari");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_photo_in_a_paper_loses_where_it_was_taken_and_no_pixel(boolean packedAgain) throws Exception {
        var photo = SamplePhotos.lyingOnItsSide();
        var more = "Kenari".getBytes(ISO_8859_1);
        var noted = ByteBuffer.allocate(photo.length + more.length)
                .put(photo)
                .put(more)
                .array();
        assertThat(SamplePhotos.metadataOf(photo).containsDirectoryOfType(GpsDirectory.class))
                .isTrue();
        var paper = SamplePapers.showing(noted, packedAgain);
        assertThatCode(() -> Paper.requireHarmless(paper)).doesNotThrowAnyException();

        var shown = photoIn(PaperTraces.removed(paper));
        assertThat(SamplePhotos.metadataOf(shown).containsDirectoryOfType(ExifDirectoryBase.class))
                .isFalse();
        assertThat(new String(shown, ISO_8859_1)).doesNotContain("Exif", "Kenari");
        var before = ImageIO.read(new ByteArrayInputStream(photo));
        var after = ImageIO.read(new ByteArrayInputStream(shown));
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                assertThat(after.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
            }
        }
    }

    @Test
    void a_photo_in_layers_that_would_grow_without_end_is_refused_before_it_is_unpacked() throws Exception {
        var photo = SamplePhotos.lyingOnItsSide();
        var grown = Arrays.copyOf(photo, 40 * 1024 * 1024);
        for (var paper : List.of(SamplePapers.showingInLayers(photo), SamplePapers.showing(grown, true))) {
            assertThatCode(() -> Paper.requireHarmless(paper)).doesNotThrowAnyException();
            assertThatThrownBy(() -> PaperTraces.removed(paper))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.type()).isEqualTo(CheckProblems.ATTACHMENT_BROKEN));
        }
    }

    private static byte[] photoIn(byte[] paper) throws IOException {
        try (var read = Loader.loadPDF(paper)) {
            var resources = read.getPage(0).getResources();
            var image = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(image.getImage().getWidth()).isEqualTo(80);
            try (var packed = image.getStream().createInputStream(List.of("DCTDecode"))) {
                return packed.readAllBytes();
            }
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a script", SamplePapers.scripted(), CheckProblems.ATTACHMENT_UNSAFE),
                Arguments.of(
                        "a script in disguise", SamplePapers.scriptedInDisguise(), CheckProblems.ATTACHMENT_UNSAFE),
                Arguments.of("a packed script", SamplePapers.scriptedAndPacked(), CheckProblems.ATTACHMENT_UNSAFE),
                Arguments.of("what is packed twice", SamplePapers.packedTwice(), CheckProblems.ATTACHMENT_BROKEN),
                Arguments.of(
                        "what is packed in layers",
                        SamplePapers.scriptedBehindLayers(""),
                        CheckProblems.ATTACHMENT_BROKEN),
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
