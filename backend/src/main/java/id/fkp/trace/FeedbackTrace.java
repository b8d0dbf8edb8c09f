package id.fkp.trace;

import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.followup.state.FollowUpState;
import id.fkp.standard.reason.ChangeReason;
import id.fkp.standard.revision.RevisionState;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of an input, from the forum to what is in force.
 *
 * @param standards the one it was given on, and those that its answer promised to change; none when it spoke of the forum
 *     as a whole and nothing was promised
 * @param followUps what was promised because of it: with answers to it, also with those that were replaced, and in the
 *     record of agreement
 */
@Schema(description = "What became of an input, from the forum to what is in force")
public record FeedbackTrace(
        FeedbackRepresentation feedback,
        ForumReference forum,
        List<TracedStandard> standards,

        @Schema(
                description = "Promised because of it, with answers to it, also replaced ones, or in the record of "
                        + "agreement, in the order in which they were planned")
        List<TracedFollowUp> followUps) {

    /**
     * A standard on the way of an input.
     *
     * @param givenOn the version it was given on, or that its forum discussed first
     * @param newest the newest version before the public
     * @param parts the components that the input names or its answer promised to change
     * @param passage of the version it was given on
     */
    @Schema(name = "TracedStandard")
    public record TracedStandard(
            UUID id,

            @Schema(examples = "penerbitan-surat-keterangan-ekspor")
            String slug,

            @Schema(examples = "SP-03") String code,

            @Schema(examples = "Penerbitan Surat Keterangan Ekspor")
            String title,

            @Schema(examples = "1") int givenOn,
            @Schema(examples = "2") int newest,
            Standing standing,
            List<TracedPart> parts,
            TracedPassage passage) {}

    /**
     * One component on the way of an input.
     *
     * @param changes the later versions before the public in which it was changed, oldest first
     */
    @Schema(name = "TracedPart")
    public record TracedPart(
            ComponentCode code,

            @Schema(description = "Whether the input names it")
            boolean named,

            @Schema(description = "Whether the current answer promised to change it")
            boolean promised,

            List<TracedChange> changes) {}

    /** A version that changed a component. */
    @Schema(name = "TracedChange")
    public record TracedChange(
            @Schema(examples = "2") int version,
            Instant publishedAt,
            @Schema(nullable = true) @Nullable ChangeReason reason,

            @Schema(description = "Whether the reason names the input")
            boolean becauseOfIt) {}

    /** What was promised because of an input. */
    @Schema(name = "TracedFollowUp", description = "What was promised because of an input, and how far it is")
    public record TracedFollowUp(
            UUID id,

            @Schema(examples = "Membuka loket kedua pukul 9 sampai 11")
            String text,

            @Schema(description = "A unit, a team or a position", examples = "Tim Loket")
            String owner,

            LocalDate dueOn,
            FollowUpState state) {}

    /** Where the passage of a standard stands. */
    @Schema(name = "TracedPassage")
    public record TracedPassage(
            @Schema(examples = "1") int number,
            RevisionState state,
            @Schema(nullable = true) @Nullable Instant agreedAt,
            @Schema(nullable = true) @Nullable UUID decreeId,
            @Schema(nullable = true) @Nullable LocalDate inForceFrom) {}
}
