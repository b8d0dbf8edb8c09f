package id.fkp.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which scopes an API client holds; who gives them, the room {@code client} says. */
@ApplicationScoped
class HeldScopes {

    /** Of the client that the token names, if its login is the one that was bound to it. The last day is the unit's. */
    private static final String HELD = """
            select c.unit_id, c.name, array_to_string(c.scopes, ','),
                c.revoked_at is null and (c.ends_on is null
                    or c.ends_on >= cast(cast(?4 as timestamptz) at time zone u.zone as date)),
                cu.used_at
            from api_client c join unit u on u.id = c.unit_id left join api_client_use cu on cu.client_id = c.id
            where c.id = ?1 and c.issuer = ?2 and c.subject = ?3
            """;

    private final EntityManager database;
    private final Clock clock;

    HeldScopes(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    CallingClient of(UUID id, String issuer, String subject) {
        List<?> found = database.createNativeQuery(HELD)
                .setParameter(1, id)
                .setParameter(2, issuer)
                .setParameter(3, subject)
                .setParameter(4, clock.instant())
                .getResultList();
        return found.isEmpty() ? CallingClient.unknown(id) : read(id, (Object[]) found.get(0));
    }

    private static CallingClient read(UUID id, Object[] row) {
        return new CallingClient(
                id, (UUID) row[0], (String) row[1], scopes((String) row[2]), (boolean) row[3], (Instant) row[4]);
    }

    private static Set<ClientScope> scopes(String names) {
        return Arrays.stream(names.split(",", -1)).map(ClientScope::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
