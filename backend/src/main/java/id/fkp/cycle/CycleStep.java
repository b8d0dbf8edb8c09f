package id.fkp.cycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody does next. */
@Schema(description = "What somebody does next; a page of the workspace answers each")
public enum CycleStep {
    PLAN_FORUM,
    ANNOUNCE_FORUM,
    HOLD_FORUM,
    SIGN_AGREEMENT,
    PUBLISH_DRAFT,
    IMPROVE_DRAFT,
    PUBLISH_RESULTS,
    PLAN_FOLLOW_UPS,
    SETTLE_FOLLOW_UPS,
    PLAN_SURVEY,
    OPEN_SURVEY,
    COLLECT_ANSWERS,
    PUBLISH_SURVEY,
    RECORD_REVIEW,
    PUBLISH_PLEDGE,
    PLAN_BRIEFING,
    HOLD_BRIEFING,
    PREPARE_AUDIT,
    RENEW_CERTIFICATE
}
