package id.fkp.forum;

import static id.fkp.forum.state.ForumState.AGREEMENT_SIGNED;
import static id.fkp.forum.state.ForumState.ANNOUNCED;
import static id.fkp.forum.state.ForumState.CANCELLED;
import static id.fkp.forum.state.ForumState.CLOSED;
import static id.fkp.forum.state.ForumState.FOLLOW_UP;
import static id.fkp.forum.state.ForumState.HELD;
import static id.fkp.forum.state.ForumState.IN_SESSION;
import static id.fkp.forum.state.ForumState.PLANNED;
import static id.fkp.forum.state.ForumState.POSTPONED;
import static id.fkp.forum.state.ForumState.RESULTS_PUBLISHED;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.forum.state.ForumState;
import id.fkp.identity.UnitRole;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which move of a forum is legal, and who may make it. What must be complete first, {@link Forum} says. */
final class ForumStates {

    private static final Map<ForumState, Set<ForumState>> MOVES = Map.ofEntries(
            Map.entry(PLANNED, EnumSet.of(ANNOUNCED, CANCELLED)),
            Map.entry(ANNOUNCED, EnumSet.of(IN_SESSION, POSTPONED, CANCELLED)),
            Map.entry(POSTPONED, EnumSet.of(ANNOUNCED, CANCELLED)),
            Map.entry(IN_SESSION, EnumSet.of(HELD)),
            Map.entry(HELD, EnumSet.of(AGREEMENT_SIGNED)),
            Map.entry(AGREEMENT_SIGNED, EnumSet.of(RESULTS_PUBLISHED)),
            Map.entry(RESULTS_PUBLISHED, EnumSet.of(FOLLOW_UP)),
            Map.entry(FOLLOW_UP, EnumSet.of(CLOSED)),
            Map.entry(CLOSED, EnumSet.noneOf(ForumState.class)),
            Map.entry(CANCELLED, EnumSet.noneOf(ForumState.class)));

    private ForumStates() {}

    /** Those who write the plan of a forum. */
    static UnitRole[] planners() {
        return new UnitRole[] {UnitRole.DRAFTER, UnitRole.HEAD};
    }

    /** Those who put a forum before the public and answer for its course. */
    static UnitRole[] conveners() {
        return new UnitRole[] {UnitRole.MODERATOR, UnitRole.HEAD};
    }

    static Set<ForumState> after(ForumState state) {
        return MOVES.getOrDefault(state, Set.of());
    }

    static void requireMove(ForumState from, ForumState to) {
        if (!after(from).contains(to)) {
            throw ILLEGAL_TRANSITION.because(
                    "Forum ini berstatus " + from + "; dari situ tidak dapat menjadi " + to + ".",
                    "This forum is " + from + "; from there it cannot become " + to + ".");
        }
    }
}
