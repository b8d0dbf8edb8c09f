package id.fkp.service;

import static id.fkp.shared.act.Act.Reach.PUBLIC;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Acts;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask of services, and how the product brings along its own. Services are public. */
@ApplicationScoped
public class Services {

    private final Units units;
    private final Acts acts;
    private final Clock clock;

    Services(Units units, Acts acts, Clock clock) {
        this.units = units;
        this.acts = acts;
        this.clock = clock;
    }

    public Optional<ServiceInfo> find(UUID id) {
        return Service.<Service>findByIdOptional(id).map(Service::info);
    }

    /** The unit of the plan must exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ServiceInfo enter(ServicePlan plan) {
        var unit = units.find(plan.unitId()).orElseThrow();
        var service = new Service(unit, plan.details(), clock.instant());
        service.save();
        acts.fire(new Act(unit.id(), "service.entered", "service", service.id, PUBLIC, Map.of("name", service.name)));
        return service.info();
    }

    /**
     * Says of a service what another source says of it.
     *
     * @return whether that is something else than before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean change(UUID id, ServiceDetails details) {
        Service service = Service.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (service.says(details)) {
            return false;
        }
        change(service, details);
        return true;
    }

    void change(Service service, ServiceDetails details) {
        service.describe(details, clock.instant());
        service.save();
        acts.fire(new Act(
                service.unitId,
                "service.changed",
                "service",
                service.id,
                PUBLIC,
                Map.of("name", service.name, "archived", service.isArchived())));
    }
}
