package id.fkp.picture;

import id.fkp.unit.InstitutionReference;
import id.fkp.unit.UnitReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One unit among many, in one year.
 *
 * @param inputs null where it is not for whoever asks
 */
@Schema(description = "How far a unit was at the end of a year, or is in the running one")
public record UnitPicture(
        UnitReference unit,
        InstitutionReference institution,

        @Schema(nullable = true, description = "Code of the province of the first region it serves", examples = "12")
        @Nullable
        String region,

        @Schema(examples = "2026") int year,

        @Schema(description = "The day in the unit's zone") LocalDate countedOn,

        @Schema(description = "true: reckoned afterwards, from what has a date")
        boolean reckoned,

        Standards standards,
        Forum forum,
        Review review,
        FollowUps followUps,
        Survey survey,
        Certificate certificate,

        @Schema(nullable = true, description = "For members of the unit; otherwise absent") @Nullable
        Inputs inputs) {

    /** SQL of one, from the rows {@code p} with their unit {@code u} and institution {@code i}. */
    static String json(String inputs) {
        return """
                json_build_object(
                    'unit', json_build_object('id', u.id, 'slug', u.slug, 'name', u.name),
                    'institution', json_build_object('id', i.id, 'slug', i.slug, 'name', i.name),
                    'region', p.region, 'year', p.year, 'countedOn', p.counted_on, 'reckoned', p.reckoned,
                    'standards', json_build_object('state', p.standards, 'services', p.services, 'covered', p.covered,
                        'inForce', p.in_force),
                    'forum', json_build_object('state', p.forum, 'on', p.forum_on, 'agreedOn', p.agreed_on),
                    'review', json_build_object('state', p.review, 'lookedAtOn', p.looked_at_on),
                    'followUps', json_build_object('state', p.follow_ups, 'promised', p.promised, 'overdue', p.overdue),
                    'survey', json_build_object('state', p.survey, 'index', p.survey_index, 'periodTo', p.survey_until),
                    'certificate', json_build_object('state', p.certificate, 'count', p.certificates),
                    'inputs', case when {inputs} then
                        json_build_object('state', p.inputs, 'waiting', p.waiting) end)""".replace("{inputs}", inputs);
    }

    /** Whether its services have standards in force. */
    @Schema(name = "UnitStandards", description = "Whether the services of a unit have standards in force")
    public record Standards(
            PictureState state,
            @Schema(examples = "4") int services,

            @Schema(description = "Services with a standard in force", examples = "3")
            int covered,

            @Schema(description = "Standards in force", examples = "3")
            int inForce) {}

    /** Whether it held a forum. */
    @Schema(name = "UnitForum", description = "Whether a unit held a forum in the last twelve months")
    public record Forum(
            PictureState state,

            @Schema(nullable = true, description = "When the newest was opened", examples = "2026-06-13") @Nullable
            LocalDate on,

            @Schema(nullable = true, description = "When its record of agreement was signed", examples = "2026-06-13")
            @Nullable
            LocalDate agreedOn) {}

    /** How long ago it looked at its standards. */
    @Schema(name = "UnitReview", description = "Whether the standards of a unit are looked at in time")
    public record Review(
            PictureState state,

            @Schema(
                    nullable = true,
                    description = "When the standard in force that waits longest was looked at or came into force",
                    examples = "2026-01-10")
            @Nullable
            LocalDate lookedAtOn) {}

    /** What it promised. */
    @Schema(name = "UnitFollowUps", description = "Whether a unit keeps what it promised")
    public record FollowUps(
            PictureState state,

            @Schema(
                    nullable = true,
                    description = "Not cancelled; absent for a year before it was counted",
                    examples = "9")
            @Nullable
            Integer promised,

            @Schema(nullable = true, examples = "1") @Nullable
            Integer overdue) {}

    /** What people say of it. */
    @Schema(
            name = "UnitSurvey",
            description =
                    "The index of a unit: of the newest published survey of each of its services, together, or of "
                            + "the one of the unit as a whole; which they are, the evidence says")
    public record Survey(
            PictureState state,

            @Schema(nullable = true, examples = "88.76") @Nullable
            BigDecimal index,

            @Schema(nullable = true, description = "When the newest period in it ended", examples = "2026-06-30")
            @Nullable
            LocalDate periodTo) {}

    /** Whether it is certified. */
    @Schema(name = "UnitCertificate", description = "Whether a unit has a public certificate that holds")
    public record Certificate(
            PictureState state, @Schema(examples = "1") int count) {}

    /** What people wait for. */
    @Schema(name = "UnitInputs", description = "Inputs without an answer, those held back included")
    public record Inputs(
            PictureState state,

            @Schema(nullable = true, description = "Absent for a year before the unit was counted", examples = "4")
            @Nullable
            Integer waiting) {}
}
