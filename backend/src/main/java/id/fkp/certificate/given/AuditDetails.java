package id.fkp.certificate.given;

import id.fkp.certificate.state.AuditKind;
import id.fkp.certificate.state.AuditRecommendation;
import id.fkp.certificate.state.FindingKind;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an audit.
 *
 * @param auditors names, or initials as the report gives them
 * @param forumIds forums of the unit whose signed record of agreement was shown to the auditors
 */
@Schema(description = "An audit as its unit enters it", examples = AuditDetails.EXAMPLE)
public record AuditDetails(
        @NotNull AuditKind kind,
        @Schema(examples = "2026-02-10") @NotNull LocalDate startedOn,

        @Schema(nullable = true, description = "Absent while it is planned or under way", examples = "2026-02-11")
        @Nullable
        LocalDate endedOn,

        @Schema(description = "Names, or initials", examples = "[\"AMA\"]") @NotNull @Size(max = 20)
        List<@NotBlank @PlainText @MaxCodePoints(200) String> auditors,

        @Schema(nullable = true, description = "How many; absent where it is not known", examples = "0")
        @Min(0)
        @Max(1000)
        @Nullable
        Integer majorCount,

        @Schema(nullable = true, description = "How many; absent where it is not known", examples = "2")
        @Min(0)
        @Max(1000)
        @Nullable
        Integer minorCount,

        @Schema(nullable = true, description = "How many; absent where it is not known", examples = "7")
        @Min(0)
        @Max(1000)
        @Nullable
        Integer improvementCount,

        @Schema(nullable = true, description = "How many; absent where it is not known", examples = "5")
        @Min(0)
        @Max(1000)
        @Nullable
        Integer positiveCount,

        @Schema(nullable = true) @Nullable AuditRecommendation recommendation,

        @Schema(
                nullable = true,
                description = "What the auditors said of the whole",
                examples = "Sistem mutu berjalan; rekaman pelatihan perlu dilengkapi.",
                maxLength = 4000)
        @PlainText
        @MaxCodePoints(4000)
        @Nullable
        String summary,

        @Schema(nullable = true, description = "A file of the unit: the report") @Nullable
        UUID reportFileId,

        @Schema(description = "Forums of the unit whose signed record of agreement is evidence for this audit")
        @NotNull
        @Size(max = 20)
        List<@NotNull UUID> forumIds) {

    static final String EXAMPLE = """
            {"kind":"STAGE_1","startedOn":"2026-02-10","endedOn":"2026-02-11","auditors":["AMA"],"majorCount":0,\
            "minorCount":0,"recommendation":"PROCEED_TO_STAGE_2","forumIds":[]}""";

    public AuditDetails {
        summary = Blank.orNothing(summary);
    }

    /** How many of a kind there are; null where it is not known. */
    public @Nullable Integer count(FindingKind of) {
        return switch (of) {
            case MAJOR -> majorCount;
            case MINOR -> minorCount;
            case AREA_FOR_IMPROVEMENT -> improvementCount;
            case POSITIVE -> positiveCount;
        };
    }
}
