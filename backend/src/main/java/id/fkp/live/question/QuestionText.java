package id.fkp.live.question;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.feedback.given.NamedGiver;
import id.fkp.feedback.given.ShownWithConsent;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.OneLine;
import id.fkp.shared.text.PlainText;
import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends from a phone while a session runs. Who it is, everybody tells as far as they like, as with every
 * input: with the name before the public, for the office alone, or not at all.
 *
 * @param consent which notice the asker agreed to; needed when the name is to be shown
 */
@ShownWithConsent
@Schema(
        description = "A question, or something else to be said, from the phone of somebody in the session",
        examples = QuestionText.EXAMPLE)
public record QuestionText(
        @Schema(
                description = "Plain text, 1 to 1,000 code points: what a hall can read and somebody can answer aloud",
                maxLength = 1000,
                examples = "Sejak kapan tiga hari kerja itu dihitung?")
        @NotBlank
        @PlainText
        @MaxCodePoints(1000)
        String text,

        @Schema(nullable = true, description = "QUESTION when absent; a COMPLAINT is held whatever the session does")
        @Nullable
        FeedbackKind kind,

        @Schema(nullable = true, description = "Of the forum; absent when it is about the forum as a whole") @Nullable
        UUID standardId,

        @Schema(nullable = true, description = "Of that standard; absent when it is about the whole of it") @Nullable
        ComponentCode component,

        @Schema(nullable = true, description = "BCP 47: id (default) or en") @Pattern(regexp = "^(id|en)$") @Nullable
        String language,

        @Schema(nullable = true) @Nullable CommunityElement element,

        @Schema(nullable = true, description = "Shown with the question", maxLength = 200)
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        @Nullable
        String organisation,

        @Schema(nullable = true, description = "Kept apart; shown only with showName", maxLength = 200)
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        @Nullable
        String name,

        @Schema(description = "Whether the asker agrees that the name is shown")
        boolean showName,

        @Schema(nullable = true, description = "With showName: the version of the notice agreed to", maxLength = 100)
        @PlainText
        @MaxCodePoints(100)
        @Nullable
        String consent)
        implements NamedGiver {

    static final String EXAMPLE = """
            {"text":"Sejak kapan tiga hari kerja itu dihitung?","kind":"QUESTION","component":"SD3",\
            "standardId":"01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11","element":"SERVICE_USER",\
            "organisation":"Paguyuban UMKM Kota Tanjungbalai","showName":false}""";

    public QuestionText {
        organisation = Blank.orNothing(organisation);
        name = Blank.orNothing(name);
        consent = Blank.orNothing(consent);
    }

    /** The input that it is. */
    FeedbackSubmission said(@Nullable UUID versionId) {
        return new FeedbackSubmission(
                standardId,
                versionId,
                component == null ? Set.of() : Set.of(component),
                null,
                kind == null ? FeedbackKind.QUESTION : kind,
                text,
                null,
                language,
                element,
                organisation,
                name,
                null,
                showName,
                consent,
                null,
                null,
                null);
    }
}
