package id.fkp.shared.paper;

import java.time.Clock;

/** Papers as they are outside the demo. */
public final class PapersForTests {

    private PapersForTests() {}

    public static Papers official() {
        return new Papers(false, Clock.systemUTC());
    }
}
