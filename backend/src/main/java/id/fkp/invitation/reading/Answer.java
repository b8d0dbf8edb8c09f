package id.fkp.invitation.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who is invited says. */
@Schema(name = "InvitationAnswer", description = "What somebody who is invited says")
public enum Answer {
    ACCEPTED,
    DECLINED
}
