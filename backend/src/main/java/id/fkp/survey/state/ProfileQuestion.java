package id.fkp.survey.state;

import id.fkp.attendance.given.Sex;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a survey may ask of its respondents; each is theirs to leave out. */
@Schema(description = "What a survey may ask of its respondents, each theirs to leave out")
public enum ProfileQuestion {
    SEX,
    AGE,
    EDUCATION,
    OCCUPATION;

    /** Where an answer stands in the question; what was left out stands behind all. */
    public int placeOf(String answer) {
        Enum<?>[] answers = switch (this) {
            case SEX -> Sex.values();
            case AGE -> AgeBand.values();
            case EDUCATION -> Education.values();
            case OCCUPATION -> Occupation.values();
        };
        return (int) Stream.of(answers)
                .takeWhile(each -> !each.name().equals(answer))
                .count();
    }
}
