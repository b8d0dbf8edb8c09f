package id.fkp.briefing.given;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A briefing as a unit plans it. */
@Schema(description = "A briefing of officers, as the unit plans it", examples = BriefingPlan.EXAMPLE)
public record BriefingPlan(
        @Schema(examples = "Sosialisasi standar pelayanan untuk petugas loket") @NotBlank @MaxCodePoints(200) @PlainText
        String title,

        @NotNull Instant startsAt,

        @Schema(description = "Later than startsAt, within 24 hours") @NotNull
        Instant endsAt,

        @Schema(nullable = true, examples = "Ruang rapat lantai 2") @MaxCodePoints(200) @PlainText @Nullable
        String place,

        @Schema(
                nullable = true,
                description = "Where one takes part from elsewhere",
                examples = "https://rapat.example.go.id/sosialisasi")
        @Pattern(regexp = "^https?://[^\\s\\p{Cc}]{1,500}$", message = "{fkp.WebAddress}")
        @Nullable
        String link,

        @Schema(description = "Who leads it", examples = "Bambang Hariyadi") @NotBlank @MaxCodePoints(200) @PlainText
        String leader,

        @Schema(
                description = "Versions of the unit's standards, in force or soon to be; see listBriefableVersions",
                examples = "[\"01930000-0000-7000-8000-00000000000b\"]")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotNull UUID> versionIds,

        @Schema(
                description =
                        "Files of the unit (PDF, JPEG or PNG), at most ten. Who has the link of the briefing reads "
                                + "them: they become public by it",
                examples = "[]")
        @NotNull
        @Size(max = 10)
        List<@NotNull UUID> fileIds,

        @Schema(
                nullable = true,
                description = "The last day on which who could not come reads and says so, at most a year later; "
                        + "without it the day of the briefing",
                examples = "2027-02-26")
        @Nullable
        LocalDate readableUntil) {

    static final String EXAMPLE = """
            {"title":"Sosialisasi standar pelayanan untuk petugas loket","startsAt":"2027-02-12T02:00:00Z",\
            "endsAt":"2027-02-12T04:00:00Z","place":"Ruang rapat lantai 2","leader":"Bambang Hariyadi",\
            "versionIds":["01930000-0000-7000-8000-00000000000b"],"fileIds":[],"readableUntil":"2027-02-26"}""";

    public BriefingPlan {
        place = Blank.orNothing(place);
        link = Blank.orNothing(link);
    }
}
