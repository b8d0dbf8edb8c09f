package id.fkp.forum;

/** What a forum consults the public about: the drafting, review or evaluation of standards, a policy, or its impact. */
public enum ForumPurpose {
    DRAFTING,
    REVIEW,
    EVALUATION,
    POLICY,
    IMPACT
}
