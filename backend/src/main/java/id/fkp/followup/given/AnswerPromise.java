package id.fkp.followup.given;

import id.fkp.minutes.promise.Horizon;
import java.time.LocalDate;
import java.util.UUID;

/** What a unit promises with an answer to one or many inputs of a forum. */
public record AnswerPromise(
        UUID unitId, UUID forumId, UUID responseId, String text, String owner, Horizon horizon, LocalDate dueOn) {}
