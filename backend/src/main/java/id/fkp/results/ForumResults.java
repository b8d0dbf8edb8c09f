package id.fkp.results;

import id.fkp.attendance.evaluation.EvaluationQuestion;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.followup.reading.FollowUpProgress;
import id.fkp.forum.reading.ForumUnit;
import id.fkp.forum.state.ForumState;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a forum and what became of it. Made from the data each time; no person is in it. Numbers that do not
 * add up make none.
 *
 * @param components what was said by what it is about, in the order in which standards are read; every published input
 *     counts in exactly one of them
 */
@Schema(description = "What was said in a forum and what became of it, in numbers that add up; no person is in it")
public record ForumResults(
        OfForum forum,
        Inputs inputs,

        @Schema(
                description = "Published inputs by what they are about. Each counts once, so that these rows add up to "
                        + "the published: those on several components of a standard at once have a row of their own. "
                        + "What was promised about something without a published input stands in a row of none")
        List<About> components,

        @Schema(description = "Standards whose text has changed since it was discussed")
        List<Changed> changes,

        FollowUpProgress followUps,

        @Schema(description = "How many of each element were invited, had a seat and came; numbers only")
        List<Present> participants,

        @Schema(description = "Sessions that were held") List<Held> sessions,

        @Schema(
                nullable = true,
                description = "How those who came found the forum; absent where fewer than 5 answered, so that nobody "
                        + "can be made out")
        @Nullable
        Evaluation evaluation,

        @Schema(nullable = true, description = "The signed record of agreement") @Nullable
        Agreement agreement) {

    public ForumResults {
        requireSum(components, About::accepted, inputs.accepted() + inputs.partlyAccepted());
        requireSum(components, About::other, inputs.rejected() + inputs.deferred() + inputs.redirected());
        requireSum(components, About::open, inputs.open());
        components.forEach(ForumResults::requireTold);
    }

    private static void requireSum(List<About> components, ToIntFunction<About> part, int whole) {
        if (components.stream().mapToInt(part).sum() != whole) {
            throw new IllegalStateException("the inputs of a forum do not add up to those on its components");
        }
    }

    /** What is told in words is what is counted, as far as there is room for it. */
    private static void requireTold(About about) {
        if (about.answers().size() != Math.min(about.accepted() + about.other(), ResultsQueries.MOST_ANSWERS)
                || about.unanswered().size() != Math.min(about.open(), ResultsQueries.MOST_ANSWERS)) {
            throw new IllegalStateException("the inputs told of a component are not those counted");
        }
    }

    /** Which forum. */
    @Schema(name = "ForumOfResults", description = "The forum whose results these are")
    public record OfForum(
            UUID id,

            @Schema(examples = "fkp-standar-pelayanan-loka-pom")
            String slug,

            @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
            String title,

            @Schema(nullable = true, examples = "Aula Dinas Kesehatan Kabupaten Asahan") @Nullable
            String place,

            ForumState state,
            ForumUnit unit) {}

    /** All inputs, counted once each. */
    @Schema(
            name = "ResultInputs",
            description = "Numbers that add up: received = published + held + hidden + withdrawn; published = accepted "
                    + "+ partlyAccepted + rejected + deferred + redirected + open")
    public record Inputs(
            @Schema(examples = "12") int received,

            @Schema(
                    description = "Of those received: how many came after the closing of the window in which they were "
                            + "written",
                    examples = "2")
            int late,

            @Schema(examples = "11") int published,
            @Schema(examples = "0") int held,
            @Schema(examples = "1") int hidden,

            @Schema(description = "Of those hidden: how many were never answered", examples = "1")
            int hiddenUnanswered,

            @Schema(examples = "0") int withdrawn,
            @Schema(examples = "4") int accepted,
            @Schema(examples = "3") int partlyAccepted,
            @Schema(examples = "1") int rejected,
            @Schema(examples = "2") int deferred,
            @Schema(examples = "1") int redirected,

            @Schema(description = "Not answered", examples = "0")
            int open) {

        public Inputs {
            if (late > received
                    || hiddenUnanswered > hidden
                    || received != published + held + hidden + withdrawn
                    || published != accepted + partlyAccepted + rejected + deferred + redirected + open) {
                throw new IllegalStateException("the inputs of a forum do not add up");
            }
        }
    }

    /**
     * What was said about one component, about several at once, or about a standard as a whole.
     *
     * @param answers at most {@link ResultsQueries#MOST_ANSWERS}, as are those unanswered
     * @param followUpIds what was promised because of what was said about it, in a session or in an input
     */
    @Schema(
            name = "ResultComponent",
            description = "What was said about one component, about several of a standard at once, or about a standard "
                    + "as a whole, by outcome")
    public record About(
            @Schema(nullable = true, description = "Absent: about the forum in general") @Nullable
            UUID standardId,

            @Schema(nullable = true, description = "Absent: about the forum in general", examples = "SP-02") @Nullable
            String standardCode,

            @Schema(
                    description = "One; or several: those that are named in the inputs of this row, each of which is "
                            + "about more than one of them; or none: about the standard as a whole")
            List<ComponentCode> components,

            @Schema(description = "Accepted, also in part", examples = "2")
            int accepted,

            @Schema(description = "Answered otherwise", examples = "1")
            int other,

            @Schema(description = "Not answered", examples = "0")
            int open,

            @Schema(
                    description =
                            "Inputs with their answer; those whose giver objected to it first, then the newest answer "
                                    + "first; at most 5")
            List<Answered> answers,

            @Schema(description = "Inputs without an answer, the oldest first; at most 5")
            List<Unanswered> unanswered,

            @Schema(
                    description = "Follow-ups that were agreed on because of what was said about it in a session, or "
                            + "promised with the answer to an input about it, in their order")
            List<UUID> followUpIds) {}

    /** What somebody said, and the answer. */
    @Schema(name = "ResultAnswer", description = "What somebody said, and the answer; without who it was")
    public record Answered(
            UUID feedbackId,
            @Schema(nullable = true) @Nullable CommunityElement element,
            List<ComponentCode> components,

            @Schema(examples = "Waktu risiko sedang tidak jelas mulai dihitung kapan.")
            String text,

            Outcome outcome,

            @Schema(nullable = true, description = "Why not, or not wholly; absent of what was accepted") @Nullable
            ReasonCode reasonCode,

            @Schema(nullable = true, examples = "Dihitung sejak berkas lengkap.") @Nullable
            String answer,

            @Schema(nullable = true, description = "What its giver has against the answer, where everybody reads it")
            @Nullable
            Objection objection) {}

    /** What a giver has against an answer, and what the head of the unit says to it. */
    @Schema(
            name = "ResultObjection",
            description = "What a giver has against an answer, and what the head of the unit says")
    public record Objection(
            @Schema(examples = "Tanggapan tidak menjawab soal biaya.")
            String text,

            @Schema(
                    nullable = true,
                    description = "Absent until the head has answered",
                    examples = "Biaya kami jelaskan di SD4.")
            @Nullable
            String answer) {}

    /** What somebody said, and nobody has answered. */
    @Schema(
            name = "ResultUnanswered",
            description = "What somebody said, and the office has not answered; without who it was")
    public record Unanswered(
            UUID feedbackId,
            @Schema(nullable = true) @Nullable CommunityElement element,
            List<ComponentCode> components,

            @Schema(examples = "Mohon ada loket untuk lansia.")
            String text) {}

    /** A text that is another now. */
    @Schema(name = "ResultChange", description = "A standard whose text has changed since it was discussed")
    public record Changed(
            UUID standardId,

            @Schema(examples = "standar-pelayanan-pengujian")
            String slug,

            @Schema(examples = "SP-01") String code,

            @Schema(examples = "Standar Pelayanan Pengujian Obat dan Makanan")
            String title,

            @Schema(description = "Version that was discussed first", examples = "1")
            int discussed,

            @Schema(description = "Newest version before the public", examples = "2")
            int newest,

            @Schema(description = "Components that read otherwise, in their order")
            List<ComponentCode> components) {}

    /** How many of one element took part. */
    @Schema(name = "ResultParticipants", description = "How many of one element took part, in all sessions")
    public record Present(
            AttendingElement element,
            @Schema(examples = "20") int invited,

            @Schema(description = "With a seat", examples = "14")
            int registered,

            @Schema(examples = "11") int present) {}

    /** A session that was held; its papers are at the session. */
    @Schema(name = "HeldSession", description = "A session that was held")
    public record Held(
            UUID id, @Schema(examples = "Pertemuan di aula") String title, Instant startsAt) {}

    /** How those who came found the forum. */
    @Schema(name = "ResultEvaluation", description = "How those who came found the forum")
    public record Evaluation(
            @Schema(description = "How many have answered", examples = "31")
            int answers,

            @Schema(description = "The five questions, always in the same order")
            List<Mean> questions) {}

    /** What was answered to one question. */
    @Schema(name = "ResultQuestion", description = "What was answered to one question")
    public record Mean(
            EvaluationQuestion question,

            @Schema(description = "1 to 4, two decimals", examples = "3.42")
            double average) {}

    /** The signed record, by which a copy is verified. */
    @Schema(name = "ResultAgreement", description = "The signed record of agreement, by which a copy is verified")
    public record Agreement(
            LocalDate signedOn,

            @Schema(nullable = true, examples = "BA-1/FKP/VI/2024") @Nullable
            String number,

            @Schema(
                    nullable = true,
                    description = "Leads to its verification and its public copy; absent of a record that was only "
                            + "uploaded",
                    examples = "7K3M-Q2XK")
            @Nullable
            String verificationNumber,

            @Schema(
                    description = "SHA-256 of the signed record, in hexadecimal",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String documentSha256,

            @Schema(
                    description = "SHA-256 of the attendance list, in hexadecimal",
                    examples = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
            String attendanceSha256,

            @Schema(description = "How many addenda it has", examples = "0")
            int addenda) {}
}
