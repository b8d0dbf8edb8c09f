package id.fkp.unit.paper;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Papers that have numbers of their own. Offices differ in how they number; no text of the law says how. */
@Schema(
        description = "AGREEMENT: record of agreement of a forum; DECREE: decree of standards; REPORT: report of a "
                + "forum; INVITATION: letters of a session")
public enum PaperKind {
    AGREEMENT("BA-{n}/FKP/{romanMonth}/{year}"),
    DECREE("SK-{n}/{romanMonth}/{year}"),
    REPORT("LAP-{n}/FKP/{romanMonth}/{year}"),
    INVITATION("UND-{n}/FKP/{romanMonth}/{year}");

    private final String usual;

    PaperKind(String usual) {
        this.usual = usual;
    }

    /** The pattern of a unit that has said nothing yet. */
    String usual() {
        return usual;
    }
}
