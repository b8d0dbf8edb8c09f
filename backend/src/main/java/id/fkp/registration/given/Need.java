package id.fkp.registration.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody needs to take part. */
@Schema(
        description =
                "What somebody needs to take part: a sign language interpreter, a way for a wheelchair, large print")
public enum Need {
    SIGN_LANGUAGE,
    WHEELCHAIR,
    LARGE_PRINT,
    OTHER
}
