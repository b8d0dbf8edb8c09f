package id.fkp.feedback.reading;

import id.fkp.feedback.FeedbackState;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.answer.ConcealedParts;
import id.fkp.feedback.answer.ResponseRepresentation;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.feedback.organisation.VerificationBasis;
import id.fkp.standard.row.Row;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One input. The public, its giver and the office see the same shape; the public sees no text, name, organisation or
 * messages of one that is hidden or withdrawn.
 *
 * @param name only with the giver's recorded consent, until they erase it
 * @param supports changes without a new version, so that nobody who answers or hides is held up by it
 */
@Schema(name = "Feedback", description = "One input, as given in a forum")
public record FeedbackRepresentation(
        UUID id,
        UUID forumId,

        @Schema(nullable = true, description = "Absent when the input is about the forum in general") @Nullable
        UUID standardId,

        @Schema(nullable = true, description = "The version its giver had before them") @Nullable
        UUID versionId,

        @Schema(description = "Of that version; none when it is about the standard or the forum as a whole")
        List<ComponentCode> components,

        @Schema(nullable = true, description = "The row of the one component that it is about, as its giver read it")
        @Nullable
        Row row,

        FeedbackKind kind,
        @Schema(nullable = true) @Nullable CommunityElement element,

        @Schema(
                nullable = true,
                description = "For whom its giver says to speak; a claim, unless organisationVerification is there",
                examples = "Paguyuban UMKM Kota Tanjungbalai")
        @Nullable
        String organisation,

        @Schema(
                nullable = true,
                description = "That the office made sure that its giver speaks for the organisation; absent while it "
                        + "has not")
        @Nullable
        Verification organisationVerification,

        @Schema(nullable = true, description = "Shown with the giver's consent", examples = "Siti Contoh") @Nullable
        String name,

        @Schema(
                nullable = true,
                description = "Plain text with line breaks, as given; show it as text, never as markup. Absent from "
                        + "the public view of what is hidden or withdrawn",
                examples = "Waktu verifikasi akun sebaiknya dihitung sejak berkas lengkap.")
        @Nullable
        String text,

        @Schema(
                nullable = true,
                description = "What the one component named should say instead, in the giver's words; plain text",
                examples = "Paling lama 3 hari kerja sejak berkas dinyatakan lengkap.")
        @Nullable
        String proposedText,

        @Schema(
                nullable = true,
                description = "That the office put markers in the place of parts of the texts, and why, oldest first; "
                        + "absent where nothing is concealed")
        @Nullable
        List<ConcealedParts> concealed,

        @Schema(description = "BCP 47", examples = "id") String language,
        FeedbackChannel channel,
        FeedbackState state,

        @Schema(description = "When the service received it")
        Instant submittedAt,

        @Schema(
                nullable = true,
                description = "When its giver confirmed it, by their own clock; absent where they did not say, or "
                        + "cannot have written it then")
        @Nullable
        Instant writtenAt,

        @Schema(description = "Whether it came after the closing of the window in which it was written")
        boolean late,

        @Schema(
                nullable = true,
                description = "The day on which the office had it, of what was typed in there",
                examples = "2026-12-01")
        @Nullable
        LocalDate receivedOn,

        @Schema(description = "Whether its giver corrected it")
        boolean edited,

        @Schema(nullable = true) @Nullable Hidden hidden,
        @Schema(nullable = true) @Nullable Instant withdrawnAt,

        @Schema(nullable = true, description = "The current answer") @Nullable
        ResponseRepresentation response,

        @Schema(description = "Questions of the office and answers of the giver, oldest first")
        List<Message> messages,

        @Schema(nullable = true, description = "That the giver is not content with the answer") @Nullable
        Objection objection,

        @Schema(description = "Files that came with it; the public sees those that the office has published")
        List<FeedbackAttachment> attachments,

        @Schema(
                nullable = true,
                description = "Of what is a case of SP4N-LAPOR! too; for its giver and the office only")
        @Nullable
        Referral referral,

        @Schema(description = "How many others have the same problem, each counted once", examples = "12")
        int supports,

        @Schema(description = "The acts on an input take it in quotes as If-Match")
        int version) {

    /** That the office made sure for whom the giver speaks; who did, and whom it asked, is not told. */
    @Schema(name = "VerifiedOrganisation", description = "That the office made sure for whom the giver speaks")
    public record Verification(VerificationBasis basis, Instant at) {}

    /** Its case at SP4N-LAPOR!. */
    @Schema(name = "FeedbackReferral", description = "Its case at SP4N-LAPOR!, from where it was referred")
    public record Referral(
            @Schema(examples = "8123456") String trackingId,

            @Schema(examples = "https://www.lapor.go.id/pengaduan/8123456")
            String address) {}

    /** That the office hid it, and why. */
    @Schema(name = "HiddenFeedback")
    public record Hidden(HideReason reason, Instant at) {}

    /** What the giver has against the answer, and what the head of the unit says to it. */
    @Schema(name = "FeedbackObjection", description = "What the giver has against the answer, made once")
    public record Objection(
            @Schema(examples = "Tanggapan tidak menjawab soal biaya.")
            String text,

            Instant madeAt,

            @Schema(nullable = true, description = "Of the head of the unit", examples = "Biaya kami jelaskan di SD4.")
            @Nullable
            String answer,

            @Schema(nullable = true) @Nullable Instant answeredAt,

            @Schema(
                    nullable = true,
                    description =
                            "That the office put markers in the place of parts of the text, and why, oldest first")
            @Nullable
            List<ConcealedParts> concealed,

            @Schema(nullable = true, description = "The same of the answer") @Nullable
            List<ConcealedParts> answerConcealed,

            @Schema(
                    nullable = true,
                    description = "True while it waits until somebody of the office has read it, for its giver and the "
                            + "office; else absent")
            @Nullable
            Boolean held) {}

    /**
     * One question of the office, or the giver's answer to one.
     *
     * @param official whether the office speaks
     * @param answersId the question it answers; absent from questions
     */
    @Schema(name = "FeedbackMessage")
    public record Message(
            UUID id,
            boolean official,

            @Schema(examples = "Di loket mana Anda menunggu?")
            String text,

            Instant writtenAt,
            @Schema(nullable = true) @Nullable UUID answersId,

            @Schema(
                    nullable = true,
                    description =
                            "That the office put markers in the place of parts of the text, and why, oldest first")
            @Nullable
            List<ConcealedParts> concealed) {}
}
