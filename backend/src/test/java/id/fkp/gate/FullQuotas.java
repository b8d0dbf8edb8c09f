package id.fkp.gate;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Lets no test meet what the tests before it sent: they share one address and the account of who is signed in. */
public class FullQuotas implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Arc.container().instance(RateLimits.class).get().refill();
    }
}
