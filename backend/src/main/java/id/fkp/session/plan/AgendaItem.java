package id.fkp.session.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A point of the agenda.
 *
 * @param minutes of time
 * @param subjects what it consults on; none of an item that only informs
 */
@Schema(description = "A point of the agenda")
public record AgendaItem(
        @Schema(examples = "Pembahasan rancangan standar pelayanan", maxLength = 200)
        @NotBlank
        @MaxCodePoints(200)
        @PlainText
        String title,

        @Schema(description = "Of time", examples = "45") @NotNull @Min(1) @Max(600)
        Integer minutes,

        @NotNull Kind kind,

        @Schema(nullable = true, examples = "Ombudsman RI Perwakilan Sumatera Utara", maxLength = 200)
        @MaxCodePoints(200)
        @PlainText
        @Nullable
        String speaker,

        @Schema(description = "CONSULTATION: at least one, of the standards of the forum; INFORMATION: none")
        @NotNull
        @Size(max = 30)
        List<@NotNull @Valid AgendaSubject> subjects) {

    /** Whether people are asked, or only told something. */
    @Schema(name = "AgendaItemKind", description = "CONSULTATION asks people about standards, INFORMATION only tells")
    public enum Kind {
        CONSULTATION,
        INFORMATION
    }
}
