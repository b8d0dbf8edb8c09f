package id.fkp.assessment;

import id.fkp.assessment.rule.Indicator;
import id.fkp.assessment.score.Said;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluation would say of a unit today.
 *
 * @param index the weighted mean of the nine
 */
@Schema(
        name = "Assessment",
        description = "What the evaluation would say of a unit today, in the aspect Kebijakan Pelayanan")
public record AssessmentRepresentation(
        UUID unitId,

        @Schema(description = "The day in the unit's zone", examples = "2026-11-27")
        LocalDate on,

        @Schema(description = "From which day the rules hold that were used", examples = "2023-01-01")
        LocalDate rulesFrom,

        @Schema(examples = "Pedoman Menteri PANRB 5/2023, F-02")
        String source,

        @Schema(description = "The weighted mean of the nine scores, 0 to 5, to two decimals", examples = "3.42")
        BigDecimal index,

        @Schema(description = "In their order") List<IndicatorScore> indicators) {

    /** One indicator. */
    @Schema(name = "IndicatorScore", description = "What the evaluation would say of one indicator, and why")
    public record IndicatorScore(
            Indicator indicator,
            @Schema(examples = "1") int number,

            @Schema(examples = "Tersedia standar pelayanan sesuai ketentuan")
            String name,

            @Schema(examples = "17") BigDecimal weight,

            @Schema(description = "0 to 5", examples = "4") int score,

            @Schema(description = "What the scores 0 to 5 mean", examples = "[\"Belum ada standar pelayanan\"]")
            List<String> scale,

            List<Said> reasons,

            @Schema(description = "What the next point asks for; nothing at 5")
            List<Said> missing,

            List<Evidence> evidence) {}

    /**
     * Something that shows it.
     *
     * @param ofId of what it is a part: of a session its forum, of a pledge its decree, of a follow-up its survey
     */
    @Schema(name = "AssessmentEvidence", description = "Something that shows it, with where to read it")
    public record Evidence(
            EvidenceKind kind,

            @Schema(
                    description = "Of the thing itself; of attendance, minutes and photos the session, of reviews and"
                            + " publications what they are about")
            UUID id,

            @Schema(
                    nullable = true,
                    description =
                            "Of what it is a part: the forum of a session, the decree of a pledge, the survey of a follow-up")
            @Nullable
            UUID ofId,

            @Schema(examples = "SP-01 Layanan Pengaduan") String title,

            @Schema(description = "Where to read it, from the root of the API", examples = "/api/v1/standards/…")
            String path) {}

    /** What evidence is. */
    @Schema(name = "AssessmentEvidenceKind", description = "What a piece of evidence is")
    public enum EvidenceKind {
        STANDARD,
        DECREE,
        AGREEMENT,
        ATTENDANCE,
        MINUTES,
        PHOTO,
        FORUM_REPORT,
        REVIEW,
        PUBLICATION,
        PLEDGE,
        SURVEY,
        FOLLOW_UP
    }
}
