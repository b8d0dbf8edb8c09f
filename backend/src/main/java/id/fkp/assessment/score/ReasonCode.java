package id.fkp.assessment.score;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be said for a score, and what can be missing. */
@Schema(
        name = "AssessmentReasonCode",
        description = "HAS_… say what there is, NEEDS_… what the next point asks for; the words are the page's")
public enum ReasonCode {
    HAS_NOTHING,
    HAS_STANDARDS,
    HAS_ALL_COMPONENTS,
    HAS_DECREE,
    HAS_INVOLVEMENT,
    HAS_EVALUATION,
    HAS_ELEMENTS,
    HAS_MEDIA,
    HAS_SIPPN,
    HAS_REVIEW_OF_ALL,
    HAS_REVIEW_OF_SOME,
    HAS_PLEDGE_DRAFT,
    HAS_PLEDGE,
    HAS_PLEDGE_PRINTED,
    HAS_PLEDGE_ONLINE,
    HAS_SURVEY,
    HAS_OLD_SURVEY,
    HAS_SAMPLE,
    HAS_RESULTS,
    HAS_PLAN,
    HAS_PERCENT,
    HAS_MONTHS,
    NEEDS_STANDARD,
    NEEDS_ALL_COMPONENTS,
    NEEDS_DECREE,
    NEEDS_INVOLVEMENT,
    NEEDS_EVALUATION,
    NEEDS_ELEMENTS,
    NEEDS_MEDIA,
    NEEDS_SIPPN,
    NEEDS_REVIEW,
    NEEDS_PLEDGE,
    NEEDS_PLEDGE_OF_NEWEST_DECREE,
    NEEDS_PLEDGE_PRINTED,
    NEEDS_PLEDGE_ONLINE,
    NEEDS_SURVEY,
    NEEDS_CURRENT_SURVEY,
    NEEDS_SAMPLE,
    NEEDS_RESULTS,
    NEEDS_BOTH_WAYS,
    NEEDS_PLAN,
    NEEDS_PLAN_DONE,
    NEEDS_SPEED
}
