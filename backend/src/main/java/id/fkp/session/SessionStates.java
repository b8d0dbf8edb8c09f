package id.fkp.session;

import static id.fkp.session.state.SessionState.CANCELLED;
import static id.fkp.session.state.SessionState.HELD;
import static id.fkp.session.state.SessionState.PLANNED;
import static id.fkp.session.state.SessionState.POSTPONED;
import static id.fkp.session.state.SessionState.RUNNING;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.identity.UnitRole;
import id.fkp.session.state.SessionState;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which move of a session is legal, and who may make it. */
final class SessionStates {

    private static final Map<SessionState, Set<SessionState>> MOVES = Map.of(
            PLANNED, EnumSet.of(PLANNED, POSTPONED, RUNNING, CANCELLED),
            POSTPONED, EnumSet.of(PLANNED, CANCELLED),
            RUNNING, EnumSet.of(HELD),
            HELD, EnumSet.noneOf(SessionState.class),
            CANCELLED, EnumSet.noneOf(SessionState.class));

    private SessionStates() {}

    /** Those who write the plan of a session. */
    static UnitRole[] planners() {
        return new UnitRole[] {UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD};
    }

    /** Those who answer for its course. */
    static UnitRole[] conveners() {
        return new UnitRole[] {UnitRole.MODERATOR, UnitRole.HEAD};
    }

    static Set<SessionState> after(SessionState state) {
        return MOVES.getOrDefault(state, Set.of());
    }

    static void requireMove(SessionState from, SessionState to) {
        if (!after(from).contains(to)) {
            throw ILLEGAL_TRANSITION.because(
                    "Pertemuan ini berstatus " + from + "; dari situ tidak dapat menjadi " + to + ".",
                    "This session is " + from + "; from there it cannot become " + to + ".");
        }
    }
}
