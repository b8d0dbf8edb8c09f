package id.fkp.cycle;

import id.fkp.certificate.reading.CertificateQueries;
import id.fkp.cycle.fact.CycleQueries;
import id.fkp.cycle.rule.CycleRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Makes the year of a unit of what all rooms know of it. */
@ApplicationScoped
class Cycles {

    private final CycleQueries queries;
    private final CertificateQueries certificates;

    Cycles(CycleQueries queries, CertificateQueries certificates) {
        this.queries = queries;
        this.certificates = certificates;
    }

    /** The unit must exist. */
    YearlyCycle of(UUID unitId, int year, Instant now) {
        var facts = queries.of(unitId, year, now);
        var entries = new CycleYear(year, facts).entries(certificates.currentOf(unitId, now));
        return new YearlyCycle(
                year, facts.today(), entries, CycleRules.on(LocalDate.of(year, 12, 31)), facts.lastForum());
    }
}
