package id.fkp.search;

/** What can be found, in the order in which it is shown. */
public enum SearchKind {
    FORUM,
    STANDARD,
    FEEDBACK,
    UNIT
}
