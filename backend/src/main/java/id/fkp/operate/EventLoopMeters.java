package id.fkp.operate;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Leaves out how many workers Netty's event loops have: both loops give that number under one name, so that the second is
 * ignored with a warning at each start, and what is left tells too few (quarkusio/quarkus#52014).
 */
@ApplicationScoped
class EventLoopMeters {

    @Produces
    @Singleton
    MeterFilter withoutWorkers() {
        return MeterFilter.denyNameStartsWith("netty.eventexecutor.workers");
    }
}
