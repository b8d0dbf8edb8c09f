package id.fkp.assessment.pack;

import id.fkp.assessment.fit.Change;
import id.fkp.assessment.fit.Content;
import id.fkp.assessment.fit.LeftOut;
import id.fkp.assessment.rule.Indicator;
import id.fkp.assessment.score.ReasonCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is made of: before it is made, and as {@code manifest.json} in it.
 *
 * @param files in their order
 * @param beyond what the form does not take; in a folder beside them, so that nothing is lost
 * @param atRisk what may turn out not to fit
 * @param absent kinds of evidence that the form asks for and of which the unit has nothing
 */
@Schema(
        name = "EvidencePack",
        description = "The evidence of one indicator as files that an upload form takes. In the pack itself, as"
                + " manifest.json, files have their size and SHA-256")
public record EvidencePack(
        UUID unitId,

        @Schema(examples = "Loka POM di Kabupaten Contoh") String unitName,

        Indicator indicator,

        @Schema(examples = "2") int number,

        @Schema(examples = "Penyusunan dan perubahan standar melibatkan unsur masyarakat")
        String name,

        @Schema(description = "The day in the unit's zone", examples = "2026-11-27")
        LocalDate on,

        @Schema(description = "Where scale and weight stand", examples = "Pedoman Menteri PANRB 5/2023, F-02")
        String source,

        @Schema(description = "0 to 5", examples = "4") int score,

        @Schema(description = "What this score means", examples = "Empat unsur masyarakat terlibat")
        String scoreMeans,

        @Schema(description = "How many files a form takes", examples = "5")
        int mostFiles,

        @Schema(description = "How many bytes a file may have", examples = "5000000")
        long mostBytes,

        List<PackFile> files,

        @Schema(
                description =
                        "What is too much or too large for the form, in the folder 'di luar batas' of the pack; empty before"
                                + " it is made")
        List<PackFile> beyond,

        @Schema(description = "What the form does not take, whatever is done; before it is made as far as sizes tell")
        List<LeftOut> leftOut,

        @Schema(
                description =
                        "What will be left out, too, where pictures do not become small enough; empty once it is made")
        List<LeftOut> atRisk,

        List<Gap> gaps,

        @Schema(description = "What the form asks for and the unit has nothing of", examples = "[\"Dokumentasi Foto\"]")
        List<String> absent) {

    /**
     * A file of the pack.
     *
     * @param size null before it is made, as its SHA-256 is
     */
    @Schema(name = "EvidencePackFile", description = "A file of the pack; before it is made, one that is planned")
    public record PackFile(
            @Schema(description = "In the pack", examples = "01-berita-acara.pdf")
            String name,

            @Schema(examples = "Berita Acara") String title,

            @Schema(nullable = true, description = "Bytes, once it is made", examples = "482113") @Nullable
            Long size,

            @Schema(
                    nullable = true,
                    description = "Of its bytes, once it is made",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @Nullable
            String sha256,

            @Schema(description = "Before it is made what may be done to it, as far as sizes tell")
            List<Change> changes,

            List<Content> contents) {}

    /** What the next point asks for. */
    @Schema(name = "EvidencePackGap", description = "What the next point asks for and the unit does not have")
    public record Gap(
            ReasonCode code,

            @Schema(description = "What the next score means", examples = "Lebih dari empat unsur masyarakat terlibat")
            String asks,

            @Schema(description = "Of what it is missing", examples = "[\"SP-01 Layanan Pengaduan\"]")
            List<String> names) {}
}
