package id.fkp.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody is kept who can be looked for. */
@Schema(description = "Where somebody is kept who can be looked for")
public enum PersonKind {
    INVITATION,
    REGISTRATION,
    ATTENDANCE,
    BRIEFED_OFFICER,
    INPUT
}
