package id.fkp.inbox.assignment;

/** Who may be given an input: issuer and subject name the person, the name is only shown. */
record Assignee(String issuer, String subject, String name) {

    boolean isSame(Assignee other) {
        return issuer.equals(other.issuer) && subject.equals(other.subject);
    }
}
