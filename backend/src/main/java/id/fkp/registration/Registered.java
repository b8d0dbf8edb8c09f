package id.fkp.registration;

import id.fkp.registration.reading.RegistrationState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a registration when it was made, as it is kept for a retry: nobody's name, and no secret.
 *
 * @param number as it is kept, without a hyphen
 * @param waitingPlace from 1, of those who wait
 */
public record Registered(
        UUID id,
        String number,
        RegistrationState state,
        @Nullable Integer queueNumber,
        @Nullable Integer waitingPlace,
        Instant registeredAt) {}
