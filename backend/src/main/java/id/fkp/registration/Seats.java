package id.fkp.registration;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.forum.plan.ForumMethod;
import id.fkp.registration.given.RegistrationMode;
import id.fkp.session.SessionInfo;
import id.fkp.session.plan.SeatsKept;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The seats that are free in a session, while its row is held.
 *
 * <p>An element for which seats are kept takes those first and then from the rest; the others only take from the rest.
 */
final class Seats {

    private final RegistrationMode counted;
    private final boolean unlimited;
    private final Map<CommunityElement, Integer> kept = new EnumMap<>(CommunityElement.class);
    private int rest;

    private Seats(RegistrationMode counted, @Nullable Integer capacity) {
        this.counted = counted;
        this.unlimited = capacity == null;
        this.rest = capacity == null ? 0 : capacity;
    }

    /** @param taken confirmed registrations of the {@link #counted} mode */
    static Seats of(SessionInfo session, Map<CommunityElement, Integer> taken) {
        var seats = new Seats(counted(session), session.capacity());
        for (SeatsKept keeping : session.seats()) {
            seats.kept.put(keeping.element(), keeping.seats());
            seats.rest -= keeping.seats();
        }
        taken.forEach(seats::fill);
        return seats;
    }

    /** Which registrations take seats: those who come to the hall, or, when there is none, those in the meeting. */
    static RegistrationMode counted(SessionInfo session) {
        return session.method() == ForumMethod.ONLINE ? RegistrationMode.ONLINE : RegistrationMode.IN_PERSON;
    }

    /** Takes a seat, if there is one. */
    boolean take(CommunityElement element, RegistrationMode mode) {
        if (unlimited || mode != counted) {
            return true;
        }
        int own = kept.getOrDefault(element, 0);
        if (own > 0) {
            kept.put(element, own - 1);
            return true;
        }
        if (rest > 0) {
            rest--;
            return true;
        }
        return false;
    }

    /** How many there are for somebody of an element; null for as many as come. */
    @Nullable
    Integer free(CommunityElement element) {
        return unlimited ? null : kept.getOrDefault(element, 0) + Math.max(0, rest);
    }

    private void fill(CommunityElement element, int taken) {
        int own = Math.min(taken, kept.getOrDefault(element, 0));
        if (own > 0) {
            kept.merge(element, -own, Integer::sum);
        }
        // Below zero when the plan has been cut below what was given away.
        rest -= taken - own;
    }
}
