package id.fkp.recording.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit says of a recording. */
@Schema(
        description = "What a recording is: of a file that is sent afterwards, or with the address where it is kept",
        examples = """
            {"title":"Rekaman diskusi sesi pagi","description":"Pemaparan standar dan diskusi jangka waktu layanan",\
            "recordedAt":"2024-06-13T02:15:00Z","lengthSeconds":5400,"announced":true,\
            "link":"https://video.example.go.id/fkp-2024","linkSeenOn":"2024-06-14"}""")
public record RecordingDetails(
        @Schema(examples = "Rekaman diskusi sesi pagi", maxLength = 200) @NotBlank @MaxCodePoints(200) @PlainText
        String title,

        @Schema(description = "What is said in it, for those who do not hear or see it", maxLength = 2000)
        @NotBlank
        @MaxCodePoints(2000)
        @PlainText
        String description,

        @Schema(description = "When it begins; on a day of the session, and not in the future") @NotNull
        Instant recordedAt,

        @Schema(nullable = true, description = "How long it is", examples = "5400") @Min(1) @Max(86_400) @Nullable
        Integer lengthSeconds,

        @Schema(
                description =
                        "Whether those who spoke were told that it is recorded (UU 27/2022 art 20-21); without it "
                                + "the recording cannot be published")
        @NotNull
        Boolean announced,

        @Schema(
                nullable = true,
                description = "Where it is kept when not here, such as a video site; not changed while public",
                examples = "https://video.example.go.id/fkp-2024")
        @Pattern(regexp = "^https://[^\\s\\p{Cc}]{1,500}$", message = "{fkp.WebAddress}")
        @Nullable
        String link,

        @Schema(nullable = true, description = "With a link: the day on which it was last seen to be there") @Nullable
        LocalDate linkSeenOn,

        @Schema(
                nullable = true,
                description = "Word for word; plain text, line breaks are kept",
                examples = "Moderator: Selamat pagi.\nWarga: Loketnya kurang.",
                maxLength = 50_000)
        @MaxCodePoints(50_000)
        @PlainText
        @Nullable
        String transcript) {}
