package id.fkp.registration.given;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.OneLine;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to register for a session.
 *
 * @param element of the community; of an invitation when one is used
 * @param consent which notice they had before them (UU 27/2022 art. 21)
 */
@Schema(
        description = "A registration for a session, with or without an invitation",
        examples = RegistrationSubmission.EXAMPLE)
public record RegistrationSubmission(
        @Schema(description = "Kept apart; shown only with consentName", examples = "Siti Contoh", maxLength = 200)
        @NotBlank
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        String name,

        @Schema(
                nullable = true,
                description = "Needed without an invitation, which has its own",
                examples = "SERVICE_USER")
        @Nullable
        CommunityElement element,

        @Schema(nullable = true, examples = "Paguyuban UMKM Kota Tanjungbalai", maxLength = 200)
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        @Nullable
        String organisation,

        @Schema(
                nullable = true,
                description = "E-mail address or phone number, never shown; who leaves an e-mail address is told when "
                        + "something changes",
                examples = "siti@example.id",
                maxLength = 200)
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        @Nullable
        String contact,

        @NotNull RegistrationMode mode,

        @Schema(nullable = true, description = "Absent for none") @Size(max = 20) @Nullable
        Set<@NotNull Need> needs,

        @Schema(nullable = true, examples = "Juru bahasa isyarat BISINDO", maxLength = 500)
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String needsNote,

        @Schema(description = "Agrees that the name stands in what is published of the session")
        boolean consentName,

        @Schema(description = "Agrees to be recognisable in published photos")
        boolean consentPhoto,

        @Schema(description = "Agrees to be written to about the results; needs a contact")
        boolean consentContact,

        @Schema(description = "Version of the privacy notice that was shown", examples = "2026-11")
        @NotBlank
        @PlainText
        @MaxCodePoints(100)
        String consent,

        @Schema(nullable = true, description = "BCP 47: id (default) or en") @Pattern(regexp = "^(id|en)$") @Nullable
        String language,

        @Schema(
                nullable = true,
                description = "Number of the invitation whose secret is sent along",
                examples = "7K3M-Q2XK")
        @MaxCodePoints(20)
        @Nullable
        String invitation,

        @Schema(nullable = true, description = "Without an account or an invitation: base64 of the solved challenge")
        @MaxCodePoints(4000)
        @Nullable
        String challenge) {

    static final String EXAMPLE = """
            {"name":"Siti Contoh","element":"SERVICE_USER","organisation":"Paguyuban UMKM Kota Tanjungbalai",\
            "contact":"siti@example.id","mode":"IN_PERSON","needs":["SIGN_LANGUAGE"],"consentName":false,\
            "consentPhoto":true,"consentContact":true,"consent":"2026-11","language":"id",\
            "challenge":"eyJhbGdvcml0aG0iOiJTSEEtMjU2In0="}""";

    public RegistrationSubmission {
        organisation = Blank.orNothing(organisation);
        contact = Blank.orNothing(contact);
        needsNote = Blank.orNothing(needsNote);
        invitation = Blank.orNothing(invitation);
    }

    /** The same without what is new in every attempt to send it. */
    public RegistrationSubmission withoutChallenge() {
        return new RegistrationSubmission(
                name,
                element,
                organisation,
                contact,
                mode,
                needs,
                needsNote,
                consentName,
                consentPhoto,
                consentContact,
                consent,
                language,
                invitation,
                null);
    }
}
