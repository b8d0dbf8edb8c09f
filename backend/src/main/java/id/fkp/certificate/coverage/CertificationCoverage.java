package id.fkp.certificate.coverage;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.certificate.reading.CertificateQueries;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Projection;
import id.fkp.shared.query.Turns;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Counts certified units of institutions, with one SQL, and keeps what these aim at. */
@ApplicationScoped
public class CertificationCoverage {

    private static final String FOUND = """
            select cast(json_build_object(
                'institution', json_build_object('id', i.id, 'slug', i.slug, 'name', i.name),
                'unitCount', (select count(*) from unit x where x.institution_id = i.id),
                'certifiedCount', (
                    select count(distinct c.unit_id) from certificate c join unit u on u.id = c.unit_id
                    where u.institution_id = i.id and c.published and {state} = 'CERTIFIED'),
                'targetCount', t.target_count, 'targetYear', t.target_year,
                'statedCertified', t.stated_certified, 'statedUnits', t.stated_units, 'statedOn', t.stated_on,
                'source', t.source, 'sample', coalesce(t.sample, false),
                'version', coalesce(t.version + 1, 0)) as text)
            from institution i left join certification_target t on t.institution_id = i.id
            where\s""".replace("{state}", CertificateQueries.STATE);

    private static final String HAS_SOMETHING = """
            (t.institution_id is not null or exists (
                select from certificate c join unit u on u.id = c.unit_id
                where u.institution_id = i.id and c.published))""";

    private final Projection projection;
    private final Turns turns;
    private final Acts acts;

    CertificationCoverage(Projection projection, Turns turns, Acts acts) {
        this.projection = projection;
        this.turns = turns;
        this.acts = acts;
    }

    /** Figures that the product brings along, shown as such. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bring(UUID institutionId, CertificationTargetDetails details) {
        set(institutionId, details, true);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void set(UUID institutionId, CertificationTargetDetails details, boolean sample) {
        requireSound(details);
        var kept = CertificationTarget.locked(institutionId);
        kept.ifPresentOrElse(
                target -> target.describe(details),
                () -> new CertificationTarget(institutionId, details, sample).persist());
        CertificationTarget.flush();
        var detail = new HashMap<String, Object>();
        if (details.targetCount() != null) {
            detail.put("targetCount", details.targetCount());
        }
        if (details.targetYear() != null) {
            detail.put("targetYear", details.targetYear());
        }
        acts.fire(new Act(null, "certification-target.set", "institution", institutionId, Reach.PUBLIC, detail));
    }

    /** Of two who set the first target of an institution the second waits here. */
    @Transactional(Transactional.TxType.MANDATORY)
    void await(UUID institutionId) {
        turns.await("certification target of " + institutionId);
    }

    private static void requireSound(CertificationTargetDetails details) {
        var faults = new ArrayList<Fault>();
        var certified = details.statedCertified();
        var units = details.statedUnits();
        if ((certified == null) != (units == null)) {
            faults.add(fault(
                    certified == null ? "/statedCertified" : "/statedUnits",
                    "missing",
                    "isi bersama jumlah yang satu lagi",
                    "is given together with the other number"));
        } else if (certified != null && units != null && certified > units) {
            faults.add(fault(
                    "/statedCertified", "more-than-all", "lebih banyak dari semua unit", "is more than all units"));
        }
        if ((details.targetCount() == null) != (details.targetYear() == null)) {
            faults.add(fault(
                    details.targetCount() == null ? "/targetCount" : "/targetYear",
                    "missing",
                    "isi target bersama tahunnya",
                    "is given together with its year or number"));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }

    /** Of institutions with a public certificate or a target, newest first. */
    Page<CertificationCoverageRepresentation> page(PageRequest asked, Instant now) {
        var found = projection.list(
                CertificationCoverageRepresentation.class,
                FOUND + "i.id < :below and " + HAS_SOMETHING + " order by i.id desc limit " + asked.rows(),
                Map.of("below", asked.below(), "now", now));
        return Page.of(found, asked, coverage -> coverage.institution().id());
    }

    Optional<CertificationCoverageRepresentation> one(UUID institutionId, Instant now) {
        return projection.one(
                CertificationCoverageRepresentation.class,
                FOUND + "i.id = :institution",
                Map.of("institution", institutionId, "now", now));
    }
}
