package id.fkp.integrate.upsert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all items have, whatever they are. */
interface Item {

    String externalId();

    /** Of a thing that is there already, to give it the external id; null where that is known, or the thing is new. */
    @Nullable
    UUID id();
}
