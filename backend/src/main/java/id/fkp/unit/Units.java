package id.fkp.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask of units, and how the product brings along its own. Units are public. */
@ApplicationScoped
public class Units {

    private final Clock clock;

    Units(Clock clock) {
        this.clock = clock;
    }

    public Optional<UnitInfo> find(UUID id) {
        return Unit.<Unit>findByIdOptional(id).map(Unit::info);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID enterInstitution(InstitutionPlan plan) {
        var institution = new Institution(plan, clock.instant());
        institution.persistAndFlush();
        return institution.id;
    }

    /** The institution of the plan must exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UnitInfo enter(UnitPlan plan) {
        var unit = new Unit(plan.institutionId(), plan.details(), clock.instant());
        unit.save();
        return unit.info();
    }
}
