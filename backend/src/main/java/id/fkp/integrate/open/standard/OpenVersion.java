package id.fkp.integrate.open.standard;

import id.fkp.shared.document.Document;
import id.fkp.standard.row.Row;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A frozen text of a standard as open data. */
@Schema(name = "OpenVersion", description = "A text of a standard that came before the public; it never changes")
public record OpenVersion(
        UUID id,
        UUID unitId,
        UUID standardId,
        UUID revisionId,
        @Schema(examples = "2") int number,

        @Schema(description = "Of the standard, as it was then", examples = "SP-01")
        String code,

        @Schema(
                description = "Of the standard, as it was then",
                examples = "Standar Pelayanan Pengujian Obat dan Makanan")
        String title,

        @Schema(description = "As it was then", examples = "Loka POM di Kota Tanjungbalai")
        String unitName,

        @Schema(nullable = true, description = "Why it follows the one before") @Nullable
        String reason,

        @Schema(description = "When it came before the public")
        Instant frozenAt,

        @Schema(
                description = "SHA-256 of the text in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,

        @Schema(description = "All 14, in their order") List<Component> components) {

    /** One of the 14 components. */
    @Schema(name = "OpenComponent", description = "One of the 14 components of a text")
    public record Component(
            ComponentCode code,
            Document content,

            @Schema(description = "The content without markup", examples = "Paling lama 3 hari kerja.")
            String plain,

            @Schema(description = "Typed rows, of the kind that its code has")
            List<Row> rows,

            @Schema(nullable = true, description = "Why it was changed", examples = "Awal hitungan ditulis.") @Nullable
            String reason,

            @Schema(description = "Inputs that led to the change")
            List<UUID> reasonFeedbackIds) {}
}
