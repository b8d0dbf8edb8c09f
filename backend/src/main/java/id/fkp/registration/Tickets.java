package id.fkp.registration;

import static id.fkp.registration.RegistrationProblems.ticketUnknown;

import id.fkp.registration.reading.IssuedTicket;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.shared.secret.ShortNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The numbers of tickets and their secrets. */
@ApplicationScoped
public class Tickets {

    private static final String PURPOSE = "ticket";

    private final NumberSecrets secrets;

    Tickets(NumberSecrets secrets) {
        this.secrets = secrets;
    }

    String newNumber() {
        return secrets.newNumber(Registration::isTaken);
    }

    /** The registration whose ticket the caller has in hand. */
    public UUID require(String number, @Nullable String secret) {
        return ShortNumber.read(number)
                .filter(read -> secrets.isSecret(PURPOSE, read, secret))
                .flatMap(Registration::numbered)
                .map(registration -> registration.id)
                .orElseThrow(() -> ticketUnknown());
    }

    /** Whether this registration has a place in the session, and takes part from elsewhere. */
    public boolean takesPartOnline(UUID registrationId, UUID sessionId) {
        return Registration.takesPartOnline(registrationId, sessionId);
    }

    /** The page of a ticket with its secret in the fragment: what its QR code holds. */
    public String path(String number) {
        return page(number) + "#" + secrets.secret(PURPOSE, number);
    }

    IssuedTicket issue(Registered registered) {
        var number = registered.number();
        return new IssuedTicket(
                ShortNumber.shown(number),
                secrets.secret(PURPOSE, number),
                page(number),
                registered.state(),
                registered.queueNumber(),
                registered.waitingPlace(),
                registered.registeredAt());
    }

    private static String page(String number) {
        return "/tiket/" + ShortNumber.shown(number);
    }
}
