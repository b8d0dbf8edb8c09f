package id.fkp.feedback.given;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.OneLine;
import id.fkp.shared.text.PlainText;
import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in a forum.
 *
 * @param versionId the text the giver had before them; without it the one the forum discusses now
 * @param components of that version; none means the standard or the forum as a whole
 * @param rowId of the one component named: what exactly it is about
 * @param proposedText what the one component named should say instead
 * @param fileIds files that were sent before and wait for it, in the order in which they are to be shown
 * @param writtenAt when the giver confirmed the words, by their own clock; the same in every attempt to send them
 * @param contact for questions back; never shown
 * @param consent which notice the giver agreed to; recorded when the name is to be shown
 */
@ComponentsOfOneStandard
@RowOfOneComponent
@ShownWithConsent
@Schema(description = "What somebody says in a forum, with or without an account", example = """
                {"standardId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11", "components": ["SD3"], "kind": "SUGGESTION",
                 "text": "Waktu verifikasi akun sebaiknya dihitung sejak berkas lengkap.", "language": "id",
                 "element": "SERVICE_USER", "organisation": "Paguyuban UMKM Kota Tanjungbalai", "name": "Siti Contoh",
                 "showName": true, "consent": "2026-11", "challenge": "eyJhbGdvcml0aG0iOiJTSEEtMjU2In0="}""")
public record FeedbackSubmission(
        @Schema(nullable = true, description = "Absent when it is about the forum in general") @Nullable
        UUID standardId,

        @Schema(nullable = true, description = "The version the giver has read; absent for the one discussed now")
        @Nullable
        UUID versionId,

        @Schema(nullable = true, description = "0 to 14 of one standard; none for the standard or forum as a whole")
        @Size(max = 14)
        @Nullable
        Set<@NotNull ComponentCode> components,

        @Schema(nullable = true, description = "A typed row of the one component named; absent for the whole of it")
        @Nullable
        UUID rowId,

        @NotNull FeedbackKind kind,

        @Schema(description = "Plain text, 1 to 5,000 code points; line breaks are kept")
        @NotBlank
        @PlainText
        @MaxCodePoints(5000)
        String text,

        @Schema(
                nullable = true,
                description = "What the one component named, or its row, should say instead; plain text, up to 5,000 "
                        + "code points",
                examples = "Paling lama 3 hari kerja sejak berkas dinyatakan lengkap.")
        @PlainText
        @MaxCodePoints(5000)
        @Nullable
        String proposedText,

        @Schema(nullable = true, description = "BCP 47: id (default) or en") @Pattern(regexp = "^(id|en)$") @Nullable
        String language,

        @Schema(nullable = true) @Nullable CommunityElement element,

        @Schema(
                nullable = true,
                description =
                        "For whom the giver speaks, with or without a name of their own. Shown with the input, as "
                                + "not verified until the office has made sure of it; it cannot be changed")
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        @Nullable
        String organisation,

        @Schema(nullable = true, description = "Kept apart; shown only with showName")
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        @Nullable
        String name,

        @Schema(nullable = true, description = "Kept apart and never shown")
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        @Nullable
        String contact,

        @Schema(description = "Whether the giver agrees that the name is shown")
        boolean showName,

        @Schema(nullable = true, description = "With showName: the version of the notice agreed to")
        @PlainText
        @MaxCodePoints(100)
        @Nullable
        String consent,

        @Schema(
                nullable = true,
                description = "Up to 3 files that this device or account has sent to /forums/{ref}/attachments before, "
                        + "in the order in which they are to be shown; each belongs to one input",
                examples = "[]")
        @Size(max = 3)
        @UniqueElements
        @Nullable
        List<@NotNull UUID> fileIds,

        @Schema(
                nullable = true,
                description = "When the giver confirmed it, by their own clock; the same in every attempt to send it. "
                        + "One that was confirmed while the window was open and had to wait for a network is taken "
                        + "late for the forum's lateHours after closing. A time that cannot be right is not kept",
                examples = "2026-12-08T08:41:10Z")
        @Nullable
        Instant writtenAt,

        @Schema(nullable = true, description = "Without an account: base64 of the solved challenge")
        @MaxCodePoints(4000)
        @Nullable
        String challenge)
        implements NamedGiver {

    public FeedbackSubmission {
        proposedText = Blank.orNothing(proposedText);
        organisation = Blank.orNothing(organisation);
        name = Blank.orNothing(name);
        contact = Blank.orNothing(contact);
        consent = Blank.orNothing(consent);
    }

    /** {@link #fileIds}; none where it names none. */
    public List<UUID> files() {
        return fileIds == null ? List.of() : fileIds;
    }

    /** The same without what is new in every attempt to send it. */
    public FeedbackSubmission withoutChallenge() {
        return new FeedbackSubmission(
                standardId,
                versionId,
                components,
                rowId,
                kind,
                text,
                proposedText,
                language,
                element,
                organisation,
                name,
                contact,
                showName,
                consent,
                fileIds,
                writtenAt,
                null);
    }
}
