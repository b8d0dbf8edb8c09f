package id.fkp.certificate.warning;

import id.fkp.certificate.reading.CertificateFacts;
import id.fkp.certificate.state.AuditKind;
import id.fkp.shared.text.Words;

/** How calendars and messages call a certificate and what is due of it. */
public final class CertificateNames {

    private CertificateNames() {}

    public static String of(CertificateFacts facts) {
        return facts.edition() == null ? facts.standard() : facts.standard() + ":" + facts.edition();
    }

    static String about(CertificateFacts facts) {
        var body = facts.body() == null ? "" : "\n" + facts.body();
        return facts.unit().name() + (facts.number() == null ? "" : "\n" + facts.number()) + body;
    }

    public static Words lastDayOf(AuditKind surveillance, CertificateFacts facts) {
        boolean first = surveillance == AuditKind.SURVEILLANCE_1;
        return new Words(
                "Hari terakhir surveilans " + (first ? "pertama " : "kedua ") + of(facts),
                "Last day of the " + (first ? "first" : "second") + " surveillance of " + of(facts));
    }
}
