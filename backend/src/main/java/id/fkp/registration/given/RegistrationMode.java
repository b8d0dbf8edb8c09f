package id.fkp.registration.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody takes part. */
@Schema(description = "How somebody takes part")
public enum RegistrationMode {
    IN_PERSON,
    ONLINE
}
