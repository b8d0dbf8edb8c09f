package id.fkp.export.table;

/** What stands in a column; each form of a file writes it in its own way. */
public enum ColumnType {
    /** Words, a code or an id. */
    TEXT,
    /** A whole number, which stays one in every form. */
    NUMBER,
    /** A number that need not be whole. */
    DECIMAL,
    BOOLEAN,
    /** A point in time, in UTC. */
    TIME,
    /** A day in the unit's zone. */
    DATE,
    /** Some texts in their order; none is an empty list. In SQL {@code text[]}. */
    LIST
}
