package id.fkp.cycle.fact;

import id.fkp.briefing.reading.BriefingState;
import id.fkp.deadline.rule.RuleId;
import id.fkp.forum.state.ForumState;
import id.fkp.survey.state.SurveyState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows of a year of a unit.
 *
 * @param today in the unit's zone
 * @param knownSince when the unit was entered: of what was before nothing is expected
 */
public record CycleFacts(
        LocalDate today,
        LocalDate knownSince,
        List<Meeting> forums,
        List<Asking> surveys,
        List<Duty> duties,
        List<Telling> briefings,
        List<Untold> untold,
        @Nullable LastForum lastForum) {

    /**
     * A forum whose last session, or whose opening where it has none, is in the year; in the year that is now also one from
     * before that is not through.
     */
    public record Meeting(UUID id, String title, ForumState state, LocalDate on, Promises promises) {}

    /**
     * A survey that was published, or closes, in the year; in the year that is now also one from before that is not through:
     * with promises that are not kept, or, of the newest alone, without any.
     */
    public record Asking(UUID id, String title, SurveyState state, LocalDate on, Promises promises) {}

    /**
     * What was promised because of a forum or survey.
     *
     * @param planned those that were not given up
     * @param unsettled those of them that are not verified
     * @param dueOn the earliest day of one that is not done
     */
    public record Promises(
            int planned, int unsettled, @Nullable LocalDate dueOn) {}

    /** A deadline whose day is in the year, or that is late from before. */
    public record Duty(
            RuleId rule,
            UUID subjectId,
            String title,
            LocalDate dueOn,
            @Nullable LocalDate metOn) {}

    /** A briefing of officers that is not cancelled and whose day is in the year. */
    public record Telling(UUID id, String title, BriefingState state, LocalDate on) {}

    /** A standard that came into force, and of which no officer was told or is going to be. */
    public record Untold(UUID standardId, String code, LocalDate dueOn) {}

    /** The newest forum that was held. */
    @Schema(name = "LastForum", description = "The newest forum that was held, and how much it promised is still open")
    public record LastForum(
            UUID id,

            @Schema(examples = "FKP Standar Pelayanan 2025") String title,

            @Schema(examples = "2") int openFollowUps) {}
}
