package id.fkp.local.demo.guest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.fkp.invitation.Invitations;
import id.fkp.registration.Registrations;
import id.fkp.registration.given.RegistrationSubmission;
import id.fkp.stakeholder.StakeholderPlan;
import id.fkp.stakeholder.Stakeholders;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Fills the directory of the demo's unit and asks people to its coming meeting; some have registered by themselves. */
@ApplicationScoped
public class DemoGuests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Stakeholders stakeholders;
    private final Invitations invitations;
    private final Registrations registrations;

    DemoGuests(Stakeholders stakeholders, Invitations invitations, Registrations registrations) {
        this.stakeholders = stakeholders;
        this.invitations = invitations;
        this.registrations = registrations;
    }

    /** One of the directory. */
    record Known(boolean invited, StakeholderPlan plan) {}

    /** What stands in the file. */
    record Guests(List<Known> directory, List<RegistrationSubmission> registered) {}

    /** Writes all of it, in the caller's transaction, for a meeting that is announced and yet to come. */
    public void welcome(UUID unitId, UUID sessionId, Instant now) {
        var guests = read();
        var invited = new ArrayList<UUID>();
        for (var known : guests.directory()) {
            var id = stakeholders.enter(unitId, known.plan(), now);
            if (known.invited()) {
                invited.add(id);
            }
        }
        invitations.invite(sessionId, invited, now);
        guests.registered().forEach(said -> registrations.take(sessionId, said, null));
    }

    private static Guests read() {
        try (var file = DemoGuests.class.getResourceAsStream("/demo/guests.json")) {
            return JSON.readValue(Objects.requireNonNull(file), Guests.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
