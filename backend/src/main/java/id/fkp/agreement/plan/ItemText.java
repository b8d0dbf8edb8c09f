package id.fkp.agreement.plan;

import id.fkp.calendar.Term;
import id.fkp.minutes.promise.Duration;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the table of a record of agreement, as it is drafted. */
@Schema(name = "AgreementItemText", description = "A row of the table of a record of agreement, as it is drafted")
public record ItemText(
        @Schema(description = "Identifikasi masalah", examples = "Antrean di loket terlalu lama", maxLength = 2000)
        @NotBlank
        @MaxCodePoints(2000)
        @PlainText
        String problem,

        @Schema(
                nullable = true,
                description = "Usulan rekomendasi perbaikan; needed by the signing",
                examples = "Tambah satu loket pada jam sibuk",
                maxLength = 2000)
        @MaxCodePoints(2000)
        @PlainText
        @Nullable
        String proposal,

        @Schema(
                nullable = true,
                description = "What will be done; becomes a follow-up with the signing, and is needed by then",
                examples = "Membuka loket kedua pukul 9 sampai 11",
                maxLength = 2000)
        @MaxCodePoints(2000)
        @PlainText
        @Nullable
        String followUp,

        @Schema(nullable = true) @Nullable Horizon horizon,

        @Schema(nullable = true, description = "By when, together with timeUnit", examples = "14")
        @Min(1)
        @Max(Duration.MOST)
        @Nullable
        Integer amount,

        @Schema(nullable = true, examples = "CALENDAR_DAYS") Term.@Nullable Unit timeUnit,

        @Schema(
                nullable = true,
                description = "Who does it: a unit, a team or a position, not a name",
                examples = "Tim Loket",
                maxLength = 200)
        @MaxCodePoints(200)
        @PlainText
        @Nullable
        String owner,

        @Schema(description = "The lines of the minutes it stands for; none when it was agreed without one")
        @NotNull
        @Size(max = 200)
        List<@NotNull UUID> lineIds) {

    public ItemText {
        proposal = Blank.orNothing(proposal);
        followUp = Blank.orNothing(followUp);
        owner = Blank.orNothing(owner);
    }
}
