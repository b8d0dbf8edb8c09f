package id.fkp.briefing.given;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.regex.Matcher;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the list of a briefing.
 *
 * @param nip as a civil servant, which not every officer is
 */
@Schema(description = "Who is on the list of a briefing")
public record OfficerDetails(
        @Schema(examples = "Siti Contoh") @NotBlank @PlainText @MaxCodePoints(200)
        String name,

        @Schema(nullable = true, examples = "Petugas loket") @PlainText @MaxCodePoints(200) @Nullable
        String position,

        @Schema(
                nullable = true,
                description = "Number as a civil servant, where there is one; blanks are left out",
                examples = "198705132010121003")
        @Pattern(regexp = "^[0-9]{1,20}$", message = "{fkp.Nip}")
        @Nullable
        String nip) {

    private static final java.util.regex.Pattern BLANKS = java.util.regex.Pattern.compile("[\\s\\u00a0]+");

    public OfficerDetails {
        name = name == null ? "" : spaced(name, " ");
        position = Blank.orNothing(position);
        nip = Blank.orNothing(nip == null ? null : spaced(nip, ""));
    }

    /** Whether two are the same person, as far as anybody can tell: by their numbers where both have one, else by name. */
    public boolean isSameAs(OfficerDetails other) {
        if (nip != null && other.nip != null) {
            return nip.equals(other.nip);
        }
        return name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
    }

    private static String spaced(String text, String between) {
        return BLANKS.matcher(Blank.strip(text)).replaceAll(Matcher.quoteReplacement(between));
    }
}
