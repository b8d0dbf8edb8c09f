package id.fkp.contract.change;

/**
 * One difference between two contracts.
 *
 * @param subject the operation or the schema that moved, as a line of the changelog names it
 * @param where the place within it
 * @param breaking whether a client that was right before may now fail
 */
record Change(String subject, String where, String what, boolean breaking) {

    @Override
    public String toString() {
        return (breaking ? "BREAKING " : "") + subject + (where.isEmpty() ? "" : " " + where) + ": " + what;
    }
}
