package id.fkp.feedback.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an office made sure that somebody speaks for an organisation; chosen, so that it can be shown to everybody. */
@Schema(
        description =
                "LETTER_OF_MANDATE: a letter of the organisation names them; KNOWN_CONTACT: they are who speaks for "
                        + "it in the office's own directory; CALL_BACK: the organisation was asked under a number or address that "
                        + "it has made public; ORGANISATION_ACCOUNT: they wrote from an address of the organisation")
public enum VerificationBasis {
    LETTER_OF_MANDATE,
    KNOWN_CONTACT,
    CALL_BACK,
    ORGANISATION_ACCOUNT
}
