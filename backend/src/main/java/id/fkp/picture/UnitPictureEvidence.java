package id.fkp.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One unit over the years, and what shows it. */
@Schema(
        name = "UnitPictureWithEvidence",
        description = "How far a unit is, over the years, and what shows it today; all of it is public but inputs")
public record UnitPictureEvidence(
        @Schema(description = "The earliest first") List<UnitPicture> years,

        @Schema(description = "By its measure, the newest first; at most 50 of each kind")
        List<Piece> evidence) {

    /** Something that shows it. */
    @Schema(name = "PictureEvidence", description = "Something that shows how far a unit is")
    public record Piece(
            PictureMeasure measure,
            Kind kind,

            @Schema(examples = "SP-01 Layanan Pengaduan") String title,

            @Schema(
                    nullable = true,
                    description =
                            "Of a standard when it came into force or was looked at last; of a forum when it opened, "
                                    + "of a record when it was signed; of a follow-up when it was due; of a survey the end of its "
                                    + "period; of INPUTS when the one that waits longest was given")
            @Nullable
            LocalDate on,

            UUID id,

            @Schema(
                    nullable = true,
                    description =
                            "The short name by which its public page is found; of an AGREEMENT and of INPUTS that of the "
                                    + "forum, of a FOLLOW_UP that of what it follows from, of a CERTIFICATE its id. Absent where "
                                    + "that is not public",
                    examples = "layanan-pengaduan")
            @Nullable
            String ref,

            @Schema(
                    nullable = true,
                    description =
                            "Of a FOLLOW_UP what it follows from, where that is public: FORUM, SURVEY or CERTIFICATE")
            @Nullable
            Kind from,

            @Schema(
                    nullable = true,
                    description =
                            "Of INPUTS, which members alone get: how many wait in that forum, those held back included",
                    examples = "4")
            @Nullable
            Integer count) {}

    /** What a piece is. */
    @Schema(
            name = "PictureEvidenceKind",
            description = "What a piece of evidence is; AGREEMENT is a berita acara, INPUTS those of a forum that wait")
    public enum Kind {
        STANDARD,
        FORUM,
        AGREEMENT,
        FOLLOW_UP,
        SURVEY,
        CERTIFICATE,
        INPUTS
    }
}
