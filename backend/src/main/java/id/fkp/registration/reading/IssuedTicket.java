package id.fkp.registration.reading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who has registered takes home. */
@Schema(description = "What somebody who has registered takes home; the secret opens the ticket")
public record IssuedTicket(
        @Schema(description = "May be typed in any case, with or without the hyphen", examples = "7K3M-Q2XK")
        String number,

        @Schema(
                description = "Goes into the fragment of the link (ticketPath#secret) and into the header "
                        + "Ticket-Secret, never into a path or query",
                examples = "kq0n0s0oJm3xkV1iZ7Jr5dQ4aZr2m0m5vB7Qe8XwZ3c")
        String secret,

        @Schema(description = "The page of the ticket", examples = "/tiket/7K3M-Q2XK")
        String ticketPath,

        RegistrationState state,

        @Schema(nullable = true, description = "Of CONFIRMED: the order in which people are called", examples = "17")
        @Nullable
        Integer queueNumber,

        @Schema(nullable = true, description = "Of WAITING: from 1", examples = "3") @Nullable
        Integer waitingPlace,

        Instant registeredAt) {}
