package id.fkp.standard.row;

/** What a row says; the rows of one component are all of one kind. */
public enum RowKind {
    REQUIREMENT,
    STEP,
    TIME,
    FEE
}
