package id.fkp.standard;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.standard.state.RevisionState.AGREED;
import static id.fkp.standard.state.RevisionState.CANCELLED;
import static id.fkp.standard.state.RevisionState.DISCUSSED;
import static id.fkp.standard.state.RevisionState.DRAFT;
import static id.fkp.standard.state.RevisionState.ESTABLISHED;
import static id.fkp.standard.state.RevisionState.IN_CONSULTATION;
import static id.fkp.standard.state.RevisionState.IN_FORCE;
import static id.fkp.standard.state.RevisionState.PUBLISHED_FOR_COMMENT;
import static id.fkp.standard.state.RevisionState.SUPERSEDED;
import static id.fkp.standard.state.RevisionState.UNDER_REVISION;
import static id.fkp.standard.state.RevisionState.WITHDRAWN;

import id.fkp.standard.state.RevisionState;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which move of a revision is legal. No step may be skipped: the draft is discussed (PP 96/2012 art 26), published for
 * comment (27(1)), improved on the comments (27(3)), and only then established (27(4)).
 */
final class RevisionStates {

    private static final Map<RevisionState, Set<RevisionState>> MOVES = Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(IN_CONSULTATION, CANCELLED)),
            Map.entry(IN_CONSULTATION, EnumSet.of(DISCUSSED, CANCELLED)),
            Map.entry(DISCUSSED, EnumSet.of(PUBLISHED_FOR_COMMENT, CANCELLED)),
            Map.entry(PUBLISHED_FOR_COMMENT, EnumSet.of(UNDER_REVISION, CANCELLED)),
            Map.entry(UNDER_REVISION, EnumSet.of(AGREED, CANCELLED)),
            Map.entry(AGREED, EnumSet.of(ESTABLISHED, CANCELLED)),
            Map.entry(ESTABLISHED, EnumSet.of(IN_FORCE)),
            Map.entry(IN_FORCE, EnumSet.of(SUPERSEDED, WITHDRAWN)),
            Map.entry(SUPERSEDED, EnumSet.noneOf(RevisionState.class)),
            Map.entry(WITHDRAWN, EnumSet.noneOf(RevisionState.class)),
            Map.entry(CANCELLED, EnumSet.noneOf(RevisionState.class)));

    /** While one of these lasts, a newer text may be written and put before the public. */
    private static final Set<RevisionState> OPEN_TO_CHANGE =
            EnumSet.of(DRAFT, IN_CONSULTATION, DISCUSSED, PUBLISHED_FOR_COMMENT, UNDER_REVISION);

    private RevisionStates() {}

    static Set<RevisionState> after(RevisionState state) {
        return MOVES.getOrDefault(state, Set.of());
    }

    static void requireMove(RevisionState from, RevisionState to) {
        if (!after(from).contains(to)) {
            throw ILLEGAL_TRANSITION.because(
                    "Standar ini berstatus " + from + "; dari situ tidak dapat menjadi " + to + ".",
                    "This standard is " + from + "; from there it cannot become " + to + ".");
        }
    }

    static void requireOpenToChange(RevisionState state) {
        if (!OPEN_TO_CHANGE.contains(state)) {
            throw ILLEGAL_TRANSITION.because(
                    "Naskah standar berstatus " + state + " tidak lagi diubah.",
                    "The text of a standard that is " + state + " is not changed any more.");
        }
    }
}
