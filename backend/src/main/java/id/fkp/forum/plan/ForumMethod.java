package id.fkp.forum.plan;

/** How people meet. Input online is taken in any case. */
public enum ForumMethod {
    IN_PERSON,
    ONLINE,
    HYBRID
}
