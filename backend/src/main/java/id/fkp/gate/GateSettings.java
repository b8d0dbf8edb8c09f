package id.fkp.gate;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How high the gate is; the reasons stand at the values in application.properties. */
@ConfigMapping(prefix = "fkp.gate")
interface GateSettings {

    Work work();

    /** What one device, or one account, may send. */
    Rate device();

    /** What all who name no device may send from one address. */
    Rate nameless();

    /** What one address may send in all. */
    Rate address();

    /** What one API client may ask, reads included. */
    Rate client();

    /** The work a browser does before it may send without an account. */
    interface Work {

        /** The number to be found lies between 0 and this. */
        long maxNumber();

        Duration validFor();
    }

    /** So many requests in such a time, refilled evenly. */
    interface Rate {

        int count();

        Duration within();
    }
}
