package id.fkp.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask of services, and how the product brings along its own. Services are public. */
@ApplicationScoped
public class Services {

    private final Clock clock;

    Services(Clock clock) {
        this.clock = clock;
    }

    public Optional<ServiceInfo> find(UUID id) {
        return Service.<Service>findByIdOptional(id).map(Service::info);
    }

    /** The unit of the plan must exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ServiceInfo enter(ServicePlan plan) {
        var unit = Unit.<Unit>findByIdOptional(plan.unitId()).orElseThrow();
        var service = new Service(unit, plan.details(), clock.instant());
        service.save();
        return service.info();
    }
}
