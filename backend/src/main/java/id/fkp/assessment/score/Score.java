package id.fkp.assessment.score;

import java.util.List;

/** Points from 0 to 5, why, and what the next one asks for; nothing is missing at 5. */
public record Score(int points, List<Said> reasons, List<Said> missing) {

    static Score of(int points, Said reason, Said missing) {
        return new Score(points, List.of(reason), List.of(missing));
    }

    static Score full(Said reason) {
        return new Score(5, List.of(reason), List.of());
    }
}
