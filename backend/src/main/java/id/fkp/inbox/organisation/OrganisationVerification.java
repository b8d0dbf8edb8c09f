package id.fkp.inbox.organisation;

import id.fkp.feedback.organisation.VerificationBasis;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the office made sure that the giver of an input speaks for the organisation it names.
 *
 * @param note for the office alone; it goes with the giver's own data
 */
@Schema(
        description = "How the office made sure that the giver speaks for the organisation named",
        examples = "{\"basis\":\"LETTER_OF_MANDATE\",\"note\":\"Surat tugas 12/PU/2026.\"}")
public record OrganisationVerification(
        @Schema(examples = "LETTER_OF_MANDATE") @NotNull VerificationBasis basis,

        @Schema(
                nullable = true,
                description = "Plain text, up to 500 code points; for members of the unit alone",
                maxLength = 500,
                examples = "Surat tugas 12/PU/2026.")
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String note) {

    public OrganisationVerification {
        note = Blank.orNothing(note);
    }
}
