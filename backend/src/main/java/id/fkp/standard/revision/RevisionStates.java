package id.fkp.standard.revision;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.standard.revision.RevisionState.AGREED;
import static id.fkp.standard.revision.RevisionState.CANCELLED;
import static id.fkp.standard.revision.RevisionState.DISCUSSED;
import static id.fkp.standard.revision.RevisionState.DRAFT;
import static id.fkp.standard.revision.RevisionState.ESTABLISHED;
import static id.fkp.standard.revision.RevisionState.IN_CONSULTATION;
import static id.fkp.standard.revision.RevisionState.IN_FORCE;
import static id.fkp.standard.revision.RevisionState.PUBLISHED_FOR_COMMENT;
import static id.fkp.standard.revision.RevisionState.SUPERSEDED;
import static id.fkp.standard.revision.RevisionState.UNDER_REVISION;
import static id.fkp.standard.revision.RevisionState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which move of a revision is legal, and which the clock makes. No step may be skipped: the draft is discussed (PP
 * 96/2012 art 26), published for comment (27(1)), improved on the comments (27(3)), and only then established (27(4)).
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

    /**
     * The state at a time. The comment window closes by itself (PP 96/2012 art 27(2)), a decree takes effect on its day,
     * and what follows in force supersedes what went before.
     *
     * @param kept as the last act left it
     * @param commentClosesAt first instant after the window for comments
     * @param inForceFrom the decree's day
     * @param followed whether a later revision of the standard is in force or was
     */
    static RevisionState at(
            AsOf asOf,
            RevisionState kept,
            @Nullable Instant commentClosesAt,
            @Nullable LocalDate inForceFrom,
            boolean followed) {
        if (kept == PUBLISHED_FOR_COMMENT
                && commentClosesAt != null
                && !asOf.now().isBefore(commentClosesAt)) {
            return UNDER_REVISION;
        }
        if (kept == ESTABLISHED && inForceFrom != null && !asOf.today().isBefore(inForceFrom)) {
            return followed ? SUPERSEDED : IN_FORCE;
        }
        return kept;
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
