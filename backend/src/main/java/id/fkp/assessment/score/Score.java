package id.fkp.assessment.score;

import java.util.ArrayList;
import java.util.List;

/** Points from 0 to 5, why, and what the next one asks for; nothing is missing at 5. */
public record Score(int points, List<Said> reasons, List<Said> missing) {

    static Score of(int points, Said reason, Said missing) {
        return new Score(points, List.of(reason), List.of(missing));
    }

    static Score full(Said reason) {
        return new Score(5, List.of(reason), List.of());
    }

    /** With what there is and does not count yet, where there is such; at 5 nothing more is asked. */
    Score withUncounted(ReasonCode reason, ReasonCode next, List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        return new Score(points, and(reasons, Said.of(reason, names)), missing).asking(next, names);
    }

    /** With one more thing that the next point asks for, where it names any. */
    Score asking(ReasonCode next, List<String> names) {
        return names.isEmpty() || points == 5 ? this : new Score(points, reasons, and(missing, Said.of(next, names)));
    }

    private static List<Said> and(List<Said> said, Said more) {
        var all = new ArrayList<>(said);
        all.add(more);
        return List.copyOf(all);
    }
}
