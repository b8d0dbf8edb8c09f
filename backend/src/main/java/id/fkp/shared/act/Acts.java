package id.fkp.shared.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Where a room says what was done. */
@ApplicationScoped
public class Acts {

    private final Event<Act> event;

    Acts(Event<Act> event) {
        this.event = event;
    }

    /** Tells the observers, within the caller's transaction; if one of them fails, so does the act. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fire(Act act) {
        event.fire(act);
    }
}
