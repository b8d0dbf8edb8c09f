package id.fkp.integrate.hook.call;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an attempt came to nothing. */
@Schema(
        name = "WebhookFailure",
        description =
                "Why an attempt came to nothing: UNKNOWN_HOST no address for the name, ADDRESS_REFUSED one that is not "
                        + "public or a port that is not open to webhooks, NOT_REACHED nobody took the connection, TLS its certificate "
                        + "is not trusted, TIMEOUT no whole answer in time, REDIRECT it was sent elsewhere, TOO_LARGE the answer is "
                        + "over 64 kB, STATUS any other answer but 2xx, BROKEN no answer of HTTP")
public enum HookFailure {
    UNKNOWN_HOST,
    ADDRESS_REFUSED,
    NOT_REACHED,
    TLS,
    TIMEOUT,
    REDIRECT,
    TOO_LARGE,
    STATUS,
    BROKEN
}
