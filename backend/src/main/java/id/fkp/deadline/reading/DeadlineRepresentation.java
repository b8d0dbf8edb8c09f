package id.fkp.deadline.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.fkp.calendar.FirstDay;
import id.fkp.calendar.Term;
import id.fkp.deadline.rule.DeadlineRules;
import id.fkp.deadline.rule.RuleId;
import id.fkp.deadline.rule.Subject;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Position;
import id.fkp.shared.text.Digest;
import id.fkp.shared.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A deadline, as members of its unit see it. Dates are those of the unit's zone.
 *
 * @param law where the rule stands; from {@link DeadlineRules}, like {@code duty}
 * @param startedOn the day of the event; whether it counts itself, {@code firstDay} says
 * @param dueOn the last day in time; absent where the law gives no number, and while holidays are not known
 * @param metOn when it was done; may lie ahead where time alone meets it
 */
@Schema(name = "Deadline", description = "What a unit has to do by when, and by which law")
public record DeadlineRepresentation(
        UUID id,
        UUID unitId,
        RuleId rule,

        @Schema(nullable = true, description = "Where the rule stands", examples = "PP 96/2012 pasal 27 ayat (1)")
        @Nullable
        String law,

        @Schema(nullable = true, description = "What has to be done") @Nullable
        Words duty,

        DeadlineState state,
        About subject,

        @Schema(nullable = true, description = "The forum on whose timeline it stands") @Nullable
        UUID forumId,

        LocalDate startedOn,

        @Schema(nullable = true, description = "Absent where the law gives no number, and while holidays are not known")
        @Nullable
        LocalDate dueOn,

        @Schema(nullable = true) @Nullable Term term,
        FirstDay firstDay,

        @Schema(description = "The lists of holidays it was counted on")
        List<CountedYear> calendar,

        @Schema(description = "Years on the way whose holidays are not entered")
        List<Integer> unknownYears,

        @Schema(nullable = true) @Nullable LocalDate metOn,
        @Schema(nullable = true) @Nullable LocalDate cancelledOn,

        @Schema(
                nullable = true,
                description = "Why it is late; the public reads it",
                examples = "Rapat bahasan kedua baru dapat diadakan setelah cuti bersama.")
        @Nullable
        String lateReason,

        @Schema(nullable = true, examples = "Nur Halimah") @Nullable
        String lateReasonByName,

        @Schema(nullable = true) @Nullable Instant lateReasonAt,

        @Schema(description = "How it was counted before, oldest first")
        List<Recount> changes,

        @Schema(examples = "0") int version)
        implements Versioned {

    /**
     * What a deadline is about.
     *
     * @param slug of a forum, standard or unit; a decree has none
     */
    @Schema(name = "DeadlineSubject", description = "What a deadline is about")
    public record About(
            Subject.Kind kind,
            UUID id,

            @Schema(nullable = true, examples = "fkp-standar-pelayanan-loka-pom") @Nullable
            String slug,

            @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
            String title) {}

    /** A list of holidays: which year, and how often it had been changed. */
    @Schema(name = "CountedYear", description = "A list of holidays on which a deadline was counted")
    public record CountedYear(
            @Schema(examples = "2026") int year,

            @Schema(description = "Version of the calendar year", examples = "0")
            int version) {}

    /** One time a deadline was counted again. */
    @Schema(name = "Recount", description = "One time a deadline was counted again, and what it was before")
    public record Recount(
            Instant at,
            RecountCause cause,
            @Schema(nullable = true) @Nullable LocalDate dueBefore,
            @Schema(nullable = true) @Nullable LocalDate dueAfter) {}

    /** With what the rule says, which the database does not know. */
    DeadlineRepresentation told() {
        var known = DeadlineRules.of(rule);
        return new DeadlineRepresentation(
                id,
                unitId,
                rule,
                known.law(),
                known.duty(),
                state,
                subject,
                forumId,
                startedOn,
                dueOn,
                term,
                firstDay,
                calendar,
                unknownYears,
                metOn,
                cancelledOn,
                lateReason,
                lateReasonByName,
                lateReasonAt,
                changes,
                version);
    }

    /** Whether somebody may say why it is late. */
    @JsonIgnore
    public boolean isLate() {
        return state == DeadlineState.LATE || state == DeadlineState.MET_LATE;
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }

    Position position() {
        var on = dueOn == null ? LocalDate.of(9999, 12, 30) : dueOn;
        return new Position(on.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
    }
}
