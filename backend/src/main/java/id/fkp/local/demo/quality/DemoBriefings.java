package id.fkp.local.demo.quality;

import id.fkp.briefing.Briefings;
import id.fkp.briefing.Officers;
import id.fkp.briefing.given.BriefingPlan;
import id.fkp.briefing.given.OfficerDetails;
import id.fkp.briefing.given.OfficerRecord;
import id.fkp.briefing.reading.BriefableVersion;
import id.fkp.shared.query.Projection;
import id.fkp.unit.UnitInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A briefing that was held, and can still be read: one officer has read everything, one a part, one nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DemoBriefings {

    private static final String BY = "Sri Wahyuningsih";

    private final Briefings briefings;
    private final Officers officers;
    private final Projection projection;

    DemoBriefings(Briefings briefings, Officers officers, Projection projection) {
        this.briefings = briefings;
        this.officers = officers;
        this.projection = projection;
    }

    public void enter(UnitInfo unit, Instant now) {
        var versions = BriefableVersion.ofUnit(projection, unit.id(), now).stream()
                .map(BriefableVersion::versionId)
                .toList();
        var morning = LocalDate.ofInstant(now, unit.zone())
                .minusDays(2)
                .atTime(9, 0)
                .atZone(unit.zone())
                .toInstant();
        var plan = new BriefingPlan(
                "Sosialisasi standar pelayanan untuk petugas loket",
                morning,
                morning.plus(Duration.ofHours(2)),
                "Ruang rapat Loka POM",
                null,
                "Bambang Hariyadi",
                versions,
                List.of(),
                LocalDate.ofInstant(now, unit.zone()).plusMonths(6));
        var meeting = morning.plus(Duration.ofHours(1));
        var briefing = briefings.plan(unit.id(), plan, BY, morning.minus(Duration.ofDays(1)));
        officers.bring(
                briefing,
                new OfficerRecord(new OfficerDetails("Rini Contohwati", "Petugas loket", null), true, versions),
                BY,
                meeting);
        officers.bring(
                briefing,
                new OfficerRecord(
                        new OfficerDetails("Hendra Contohnya", "Petugas informasi", null),
                        true,
                        versions.subList(0, 1)),
                BY,
                meeting);
        officers.bring(
                briefing,
                new OfficerRecord(new OfficerDetails("Yanti Percontohan", "Petugas pengaduan", null), false, List.of()),
                BY,
                meeting);
        briefings.hold(briefing, plan.endsAt());
    }
}
