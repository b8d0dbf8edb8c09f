package id.fkp.session.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody does in the team of a session (tim FKP). */
@Schema(description = "What somebody does in the team of a session (tim FKP, Permenpan RB 16/2017)")
public enum TeamRole {
    CHAIR,
    MODERATOR,
    SPEAKER,
    MINUTE_TAKER,
    REGISTRATION_DESK
}
