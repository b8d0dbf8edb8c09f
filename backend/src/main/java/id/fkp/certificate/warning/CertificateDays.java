package id.fkp.certificate.warning;

import id.fkp.certificate.reading.CertificateFacts;
import id.fkp.certificate.reading.CertificateQueries;
import id.fkp.certificate.rule.SurveillanceWindow;
import id.fkp.deadline.feed.CalendarDay;
import id.fkp.deadline.feed.CalendarDays;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The days of certificates in the calendar of their unit: when they end, when that is near, and when their bodies look. */
@ApplicationScoped
class CertificateDays implements CalendarDays {

    private final CertificateQueries queries;

    CertificateDays(CertificateQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<CalendarDay> of(UUID unitId, Instant now) {
        return queries.currentOf(unitId, now).stream()
                .flatMap(facts -> Stream.concat(ends(facts), looks(facts)))
                .toList();
    }

    private static Stream<CalendarDay> ends(CertificateFacts facts) {
        var last = facts.endsOn();
        if (last == null || facts.successorId() != null) {
            return Stream.of();
        }
        var name = CertificateNames.of(facts);
        var end = new CalendarDay(
                facts.id() + "-end",
                last,
                new Words("Sertifikat " + name + " berakhir", "Certificate " + name + " ends"),
                CertificateNames.about(facts),
                false);
        var near = CertificateFacts.WARNED_MONTHS.stream()
                .map(months -> new CalendarDay(
                        facts.id() + "-" + months,
                        last.minusMonths(months),
                        new Words(
                                months + " bulan lagi: sertifikat " + name + " berakhir",
                                "In " + months + " months: certificate " + name + " ends"),
                        CertificateNames.about(facts),
                        false));
        return Stream.concat(Stream.of(end), near);
    }

    private static Stream<CalendarDay> looks(CertificateFacts facts) {
        return facts.windows().stream()
                .filter(window -> window.state() != SurveillanceWindow.State.MET)
                .map(window -> new CalendarDay(
                        facts.id() + "-" + window.kind(),
                        window.until(),
                        CertificateNames.lastDayOf(window.kind(), facts),
                        CertificateNames.about(facts),
                        window.state() == SurveillanceWindow.State.LATE));
    }
}
