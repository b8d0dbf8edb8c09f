package id.fkp.publication;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.standard.version.ComponentCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where something is shown, as a unit says it. */
@Schema(
        description = "Where a standard, a pledge or a survey's results are shown, as the unit says it",
        examples = PublicationPlan.EXAMPLE)
public record PublicationPlan(
        @Schema(
                nullable = true,
                description = "The standard that is shown; this, pledgeId or surveyId, and never another afterwards",
                examples = "01930000-0000-7000-8000-00000000000b")
        @Nullable
        UUID standardId,

        @Schema(
                nullable = true,
                description = "The signed pledge that is shown, instead of a standard",
                examples = "01930000-0000-7000-8000-00000000000c")
        @Nullable
        UUID pledgeId,

        @Schema(
                nullable = true,
                description = "The survey whose published results are shown, instead of a standard",
                examples = "01930000-0000-7000-8000-00000000000d")
        @Nullable
        UUID surveyId,

        @NotNull PublicationMedium medium,

        @Schema(
                description = "Of a standard: which of the six components of service delivery are shown (SD1 to SD6); "
                        + "of anything else none")
        @NotNull
        @Size(max = 6)
        List<@NotNull ComponentCode> components,

        @Schema(description = "What it is; plain text for the public", examples = "Banner di ruang tunggu")
        @NotBlank
        @MaxCodePoints(200)
        @PlainText
        String title,

        @Schema(nullable = true, description = "Where it hangs or stands", examples = "Ruang tunggu lantai 1")
        @MaxCodePoints(200)
        @PlainText
        @Nullable
        String place,

        @Schema(nullable = true, examples = "https://loka.example.go.id/standar")
        @Pattern(regexp = "^https?://[^\\s\\p{Cc}]{1,500}$", message = "{fkp.WebAddress}")
        @Nullable
        String link,

        @Schema(description = "Not later than today", examples = "2026-11-20") @NotNull
        LocalDate shownFrom,

        @Schema(nullable = true, description = "The last day; absent while it goes on", examples = "2027-11-19")
        @Nullable
        LocalDate shownUntil,

        @Schema(description = "What proves it; up to five") @NotNull @Size(max = 5)
        List<@NotNull @Valid ProofPlan> proofs) {

    static final String EXAMPLE = """
            {"standardId":"01930000-0000-7000-8000-00000000000b","medium":"PRINT","components":["SD1","SD2","SD3"],\
            "title":"Banner di ruang tunggu","place":"Ruang tunggu lantai 1","shownFrom":"2026-11-20",\
            "proofs":[{"fileId":"01930000-0000-7000-8000-00000000000a","takenOn":"2026-11-20"}]}""";

    public PublicationPlan {
        place = Blank.orNothing(place);
        link = Blank.orNothing(link);
    }

    boolean isShownOn(LocalDate day) {
        return !day.isBefore(shownFrom) && (shownUntil == null || !day.isAfter(shownUntil));
    }
}
