package id.fkp.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member does in a unit. A member may hold several; a role in an institution holds in all its units. */
@Schema(
        description = "DRAFTER drafts standards and plans forums; MODERATOR runs forums and answers; "
                + "HEAD does both and manages members; AUDITOR reads everything")
public enum UnitRole {
    DRAFTER,
    MODERATOR,
    HEAD,
    AUDITOR
}
