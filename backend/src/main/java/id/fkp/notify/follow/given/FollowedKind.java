package id.fkp.notify.follow.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be followed. */
@Schema(description = "What is followed")
public enum FollowedKind {
    FORUM,
    STANDARD,
    UNIT
}
