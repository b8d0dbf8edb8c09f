package id.fkp.stakeholder;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The directories of units, and what other rooms may ask of them. Nothing in them is public. */
@ApplicationScoped
public class Stakeholders {

    /** Held as they are: whoever is invited from the directory is in it until the letter is written. */
    private static final String INFO = """
            select cast(json_build_object(
                'id', s.id, 'organisation', s.organisation, 'element', s.element,
                'name', p.name, 'position', p.position, 'contact', p.contact) as text)
            from stakeholder s join stakeholder_person p on p.stakeholder_id = s.id
            where s.unit_id = :unit and s.removed_at is null and s.id in (:ids)
            order by s.id
            for share of s
            """;

    private final Projection projection;
    private final Acts acts;

    Stakeholders(Projection projection, Acts acts) {
        this.projection = projection;
        this.acts = acts;
    }

    /** Those of {@code ids} that the unit keeps, in order of their ids. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StakeholderInfo> of(UUID unitId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : projection.list(StakeholderInfo.class, INFO, Map.of("unit", unitId, "ids", List.copyOf(ids)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID enter(UUID unitId, StakeholderPlan plan, Instant now) {
        var stakeholder = new Stakeholder(unitId, plan, now);
        stakeholder.persistAndFlush();
        new StakeholderPerson(stakeholder, plan, now).persistAndFlush();
        tell(stakeholder, "entered");
        return stakeholder.id;
    }

    void change(UUID unitId, UUID id, StakeholderPlan plan, Instant now) {
        var stakeholder = held(unitId, id);
        stakeholder.describe(plan);
        person(id).describe(plan, now);
        Stakeholder.flush();
        tell(stakeholder, "changed");
    }

    void remove(UUID unitId, UUID id, Instant now) {
        var stakeholder = held(unitId, id);
        stakeholder.remove(now);
        person(id).erase(now);
        tell(stakeholder, "removed");
    }

    /** Takes away who speaks for a stakeholder; the organisation stays. Once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetPerson(UUID id, Instant now) {
        var stakeholder = Stakeholder.<Stakeholder>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow();
        if (person(id).erasedAt == null) {
            person(id).erase(now);
            Stakeholder.flush();
            tell(stakeholder, "person-erased");
        }
    }

    private static Stakeholder held(UUID unitId, UUID id) {
        return Stakeholder.forChange(unitId, id).orElseThrow(() -> notFound());
    }

    private static StakeholderPerson person(UUID id) {
        return StakeholderPerson.findById(id);
    }

    private void tell(Stakeholder stakeholder, String participle) {
        acts.fire(new Act(
                stakeholder.unitId,
                "stakeholder." + participle,
                "stakeholder",
                stakeholder.id,
                Reach.INTERNAL,
                Map.of("element", stakeholder.element.name())));
    }
}
