package id.fkp.integrate.open;

import id.fkp.feedback.FeedbackState;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.answer.ConcealedParts;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.feedback.answer.ResponseRepresentation.ChangedComponent;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.feedback.organisation.VerificationBasis;
import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.feedback.reading.FeedbackRepresentation.Objection;
import id.fkp.file.FileKind;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An input as open data. Copies cannot be called back, so they never say who gave it, not even with consent. */
@Schema(name = "OpenFeedback", description = "One input as everybody reads it, without the name of who gave it")
public record OpenFeedback(
        UUID id,
        UUID unitId,
        UUID forumId,
        @Schema(nullable = true) @Nullable UUID standardId,

        @Schema(nullable = true, description = "The text its giver had before them") @Nullable
        UUID versionId,

        @Schema(description = "Of that text; none when it is about the whole")
        List<ComponentCode> components,

        @Schema(nullable = true, description = "The row of the one component that it is about") @Nullable
        UUID rowId,

        FeedbackKind kind,
        @Schema(nullable = true) @Nullable CommunityElement element,

        @Schema(
                nullable = true,
                description = "For whom its giver says to speak",
                examples = "Paguyuban UMKM Kota Tanjungbalai")
        @Nullable
        String organisation,

        @Schema(nullable = true, description = "When the office made sure of that") @Nullable
        Instant organisationVerifiedAt,

        @Schema(nullable = true, description = "How it did") @Nullable
        VerificationBasis organisationBasis,

        @Schema(
                nullable = true,
                description = "Plain text; absent while it is hidden or withdrawn",
                examples = "Waktu verifikasi sebaiknya dihitung sejak berkas lengkap.")
        @Nullable
        String text,

        @Schema(
                nullable = true,
                description = "What the component should say instead",
                examples = "Paling lama 3 hari kerja sejak berkas lengkap.")
        @Nullable
        String proposedText,

        @Schema(
                nullable = true,
                description = "That the office put markers in the place of parts of the texts, oldest first; absent "
                        + "where nothing is concealed")
        @Nullable
        List<ConcealedParts> concealed,

        @Schema(description = "BCP 47", examples = "id") String language,
        FeedbackChannel channel,
        FeedbackState state,
        Instant submittedAt,

        @Schema(nullable = true, description = "When its giver confirmed it, by their own clock") @Nullable
        Instant writtenAt,

        @Schema(description = "Whether it came after the window in which it was written")
        boolean late,

        @Schema(nullable = true, description = "The day on which the office had it, of what was typed in there")
        @Nullable
        LocalDate receivedOn,

        @Schema(nullable = true) @Nullable Instant editedAt,
        @Schema(nullable = true) @Nullable HideReason hiddenReason,
        @Schema(nullable = true) @Nullable Instant hiddenAt,
        @Schema(nullable = true) @Nullable Instant withdrawnAt,

        @Schema(nullable = true, description = "The current answer") @Nullable
        Answer response,

        @Schema(description = "Questions of the office and answers to them")
        List<FeedbackRepresentation.Message> messages,

        @Schema(nullable = true) @Nullable Objection objection,

        @Schema(description = "Files that came with it and that the office has published")
        List<Attached> attachments,

        @Schema(description = "How many others have the same problem", examples = "12")
        int supports) {

    /** What the office made of it. */
    @Schema(name = "OpenAnswer", description = "What the office made of an input")
    public record Answer(
            UUID id,
            Outcome outcome,
            @Schema(nullable = true) @Nullable ReasonCode reasonCode,

            @Schema(nullable = true, description = "Plain text", examples = "Waktu verifikasi menjadi 3 hari kerja.")
            @Nullable
            String text,

            @Schema(nullable = true, examples = "SP4N-LAPOR!") @Nullable
            String redirectChannel,

            @Schema(nullable = true, examples = "8123456") @Nullable
            String trackingId,

            @Schema(description = "Components changed because of it")
            List<ChangedComponent> changes,

            @Schema(nullable = true, description = "Why nothing changes although it is followed") @Nullable
            String noChangeReason,

            @Schema(
                    nullable = true,
                    description = "That the office put markers in the place of parts of its texts, oldest first; "
                            + "absent where nothing is concealed")
            @Nullable
            List<ConcealedParts> concealed,

            Instant respondedAt,

            @Schema(examples = "Loka POM di Kota Tanjungbalai")
            String unitName) {}

    /** A file, without the name that its giver gave it: that may tell of a person. */
    @Schema(name = "OpenAttachment", description = "A published file that came with an input")
    public record Attached(
            UUID id,

            @Schema(description = "1 to 3 within its input", examples = "1")
            int place,

            @Schema(description = "By its content", examples = "JPEG")
            FileKind kind,

            @Schema(description = "Bytes", examples = "482113")
            long size,

            @Schema(
                    description = "Its bytes, on this server",
                    examples = "/api/v1/attachments/01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a/content")
            String href) {}
}
