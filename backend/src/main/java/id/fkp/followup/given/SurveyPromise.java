package id.fkp.followup.given;

import id.fkp.minutes.promise.Horizon;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a unit promises because of what a survey said of an element.
 *
 * @param element such as {@code U3}
 */
public record SurveyPromise(
        UUID unitId, UUID surveyId, String element, String text, String owner, Horizon horizon, LocalDate dueOn) {}
