package id.fkp.notify.follow.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a follower is written to. */
@Schema(description = "EACH message by itself, or collected: DAILY at 06.00, WEEKLY on Mondays at 06.00 (Asia/Jakarta)")
public enum Rhythm {
    EACH,
    DAILY,
    WEEKLY
}
