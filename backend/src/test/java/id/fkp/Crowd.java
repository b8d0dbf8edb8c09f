package id.fkp;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** People who do something at the same time: as many as come, however few processors the machine has. */
public final class Crowd {

    public static final Executor CROWD = Executors.newCachedThreadPool(work -> {
        var person = new Thread(work, "crowd");
        person.setDaemon(true);
        return person;
    });

    private Crowd() {}
}
