package id.fkp.unit;

import static id.fkp.shared.act.Act.Reach.PUBLIC;
import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.slug.FreeSlug;
import id.fkp.shared.slug.Ref;
import id.fkp.shared.text.Words;
import id.fkp.unit.plan.InstitutionPlan;
import id.fkp.unit.plan.UnitDetails;
import id.fkp.unit.plan.UnitPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask of units, and how the product brings along its own. Units are public. */
@ApplicationScoped
public class Units {

    private final Acts acts;
    private final Clock clock;

    Units(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    public Optional<UnitInfo> find(UUID id) {
        return Unit.<Unit>findByIdOptional(id).map(Unit::info);
    }

    /** The unit with this slug. */
    public Optional<UnitInfo> published(String slug) {
        return Unit.<Unit>find("slug", slug).firstResultOptional().map(Unit::info);
    }

    /** The unit with this id or slug, or 404. */
    public UnitInfo require(String ref) {
        var asked = Ref.of(ref);
        return Unit.<Unit>find(asked.column(), asked.value())
                .firstResultOptional()
                .map(Unit::info)
                .orElseThrow(() -> notFound());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID enterInstitution(InstitutionPlan plan) {
        var institution = new Institution(plan, clock.instant());
        FreeSlug.claim(institution);
        acts.fire(new Act(
                null, "institution.entered", "institution", institution.id, PUBLIC, Map.of("name", institution.name)));
        return institution.id;
    }

    /** The institution of the plan must exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UnitInfo enter(UnitPlan plan) {
        return enter(plan, clock.instant());
    }

    /** As {@link #enter(UnitPlan)}, as at the given time: from then on the unit owes standards. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UnitInfo enter(UnitPlan plan, Instant at) {
        var details = plan.details();
        requireFounded(details);
        var unit = new Unit(plan.institutionId(), details, at);
        unit.save();
        acts.fire(new Act(unit.id, "unit.entered", "unit", unit.id, PUBLIC, unit.told(), at));
        return unit.info();
    }

    public boolean hasInstitution(UUID id) {
        return Institution.count("id", id) > 0;
    }

    /**
     * Says of a unit what another source says of it.
     *
     * @return whether that is something else than before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean change(UUID id, UnitDetails details) {
        Unit unit = Unit.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (unit.says(details)) {
            return false;
        }
        change(unit, details);
        return true;
    }

    void change(Unit unit, UnitDetails details) {
        requireFounded(details);
        unit.describe(details);
        unit.save();
        acts.fire(new Act(unit.id, "unit.changed", "unit", unit.id, PUBLIC, unit.told()));
    }

    private void requireFounded(UnitDetails details) {
        var foundedOn = details.foundedOn();
        if (foundedOn != null && foundedOn.isAfter(LocalDate.now(clock.withZone(ZoneId.of(details.zone()))))) {
            throw INVALID_REQUEST.naming(
                    "Perbaiki tanggalnya, lalu kirim lagi.",
                    "Correct the date, then send again.",
                    List.of(new Fault("/foundedOn", "in-the-future", new Words("belum tiba", "is in the future"))));
        }
    }
}
