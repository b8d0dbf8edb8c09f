package id.fkp.followup;

import static id.fkp.followup.state.FollowUpState.BLOCKED;
import static id.fkp.followup.state.FollowUpState.CANCELLED;
import static id.fkp.followup.state.FollowUpState.DONE_UNVERIFIED;
import static id.fkp.followup.state.FollowUpState.IN_PROGRESS;
import static id.fkp.followup.state.FollowUpState.PLANNED;
import static id.fkp.followup.state.FollowUpState.VERIFIED;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.followup.state.FollowUpState;
import id.fkp.identity.UnitRole;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which move of a promise is legal, who may make it, and which says why. */
final class FollowUpStates {

    private static final Map<FollowUpState, Set<FollowUpState>> MOVES = Map.of(
            PLANNED, EnumSet.of(IN_PROGRESS, BLOCKED, CANCELLED),
            IN_PROGRESS, EnumSet.of(DONE_UNVERIFIED, BLOCKED, CANCELLED),
            BLOCKED, EnumSet.of(IN_PROGRESS, CANCELLED),
            DONE_UNVERIFIED, EnumSet.of(VERIFIED, IN_PROGRESS),
            VERIFIED, EnumSet.noneOf(FollowUpState.class),
            CANCELLED, EnumSet.noneOf(FollowUpState.class));

    private FollowUpStates() {}

    static UnitRole[] movers() {
        return new UnitRole[] {UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD};
    }

    /** Those who may give a promise up, give it another day, or say that they have seen it kept. */
    static UnitRole[] answerable() {
        return new UnitRole[] {UnitRole.MODERATOR, UnitRole.HEAD};
    }

    static UnitRole[] movers(FollowUpState to) {
        return to == CANCELLED || to == VERIFIED ? answerable() : movers();
    }

    static Set<FollowUpState> after(FollowUpState state) {
        return MOVES.getOrDefault(state, Set.of());
    }

    /** The public is told why what was promised stands still, is given up, or was not done after all. */
    static boolean needsReason(FollowUpState from, FollowUpState to) {
        return to == BLOCKED || to == CANCELLED || (from == DONE_UNVERIFIED && to == IN_PROGRESS);
    }

    static void requireMove(FollowUpState from, FollowUpState to) {
        if (!after(from).contains(to)) {
            throw ILLEGAL_TRANSITION.because(
                    "Tindak lanjut ini berstatus " + from + "; dari situ tidak dapat menjadi " + to + ".",
                    "This follow-up is " + from + "; from there it cannot become " + to + ".");
        }
    }
}
