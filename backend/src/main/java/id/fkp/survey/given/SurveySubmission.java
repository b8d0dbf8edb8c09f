package id.fkp.survey.given;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.survey.state.SurveyChannel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A response as its giver sends it. */
@Schema(description = "A response as its giver sends it", examples = SurveySubmission.EXAMPLE)
public record SurveySubmission(
        @Schema(description = "All nine elements, each once") @NotNull @Size(min = 9, max = 9)
        List<@NotNull @Valid ElementScore> answers,

        @Schema(nullable = true) @Valid @Nullable Respondent respondent,

        @Schema(
                nullable = true,
                description = "For the unit alone; never public",
                examples = "Loket kedua sering kosong.",
                maxLength = 1000)
        @PlainText
        @MaxCodePoints(1000)
        @Nullable
        String comment,

        @Schema(description = "ONLINE, QR or KIOSK") @NotNull
        SurveyChannel channel,

        @Schema(
                nullable = true,
                description = "The one-time token as it was printed or typed, where the survey's rule is "
                        + "ONE_PER_TOKEN; case and hyphens do not count",
                examples = "7K3M-9XQ2-AB3D-E5FG",
                maxLength = 40)
        @MaxCodePoints(40)
        @PlainText
        @Nullable
        String token,

        @Schema(
                nullable = true,
                description = "Solution of a challenge, needed without an account",
                examples = "eyJhbGdvcml0aG0iOiJTSEEtMjU2IiwiY2hhbGxlbmdlIjoiIn0=",
                maxLength = 2000)
        @MaxCodePoints(2000)
        @Nullable
        String challenge) {

    static final String EXAMPLE = """
            {"answers":[{"element":"U1","score":4},{"element":"U2","score":3},{"element":"U3","score":2},\
            {"element":"U4","score":4},{"element":"U5","score":4},{"element":"U6","score":3},{"element":"U7","score":4},\
            {"element":"U8","score":3},{"element":"U9","score":4}],"respondent":{"sex":"P","age":"FROM_30"},\
            "comment":"Loket kedua sering kosong.","channel":"QR"}""";

    public SurveySubmission {
        comment = Blank.orNothing(comment);
        token = Blank.orNothing(token);
    }

    public SurveySubmission withoutChallenge() {
        return new SurveySubmission(answers, respondent, comment, channel, token, null);
    }
}
