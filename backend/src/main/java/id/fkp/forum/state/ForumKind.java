package id.fkp.forum.state;

/**
 * What a forum is for: a consultation on drafts (PP 96/2012 art 26), or the window for comments on drafts that were
 * discussed in one and are published (art 27).
 */
public enum ForumKind {
    CONSULTATION,
    COMMENT_WINDOW
}
