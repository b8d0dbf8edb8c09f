package id.fkp.forum.plan;

/** What a forum consults the public about: the drafting, review or evaluation of standards, a policy, or its impact. */
public enum ForumPurpose {
    DRAFTING,
    REVIEW,
    EVALUATION,
    POLICY,
    IMPACT
}
