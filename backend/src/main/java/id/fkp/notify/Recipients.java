package id.fkp.notify;

import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** To whom messages went, or never got through. */
@ApplicationScoped
class Recipients implements PersonRows {

    @Override
    public PersonClass kept() {
        return PersonClass.MESSAGE;
    }

    @Override
    public String statement() {
        return "select id, unit_id, at as since from outbox_entry where recipient is not null";
    }

    /** What has waited so long helps nobody any more. */
    @Override
    public void erase(UUID id, Instant now) {
        OutboxEntry.forget(id);
    }
}
