package id.fkp.live.reading;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.live.state.QuestionState;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question as everybody in the session sees it. */
@Schema(name = "LiveQuestion", description = "A question that was sent while the session ran, as everybody sees it")
public record ShownQuestion(
        UUID id,
        @Schema(description = "The input that it is") UUID feedbackId,
        QuestionState state,
        FeedbackKind kind,

        @Schema(description = "Plain text", examples = "Sejak kapan tiga hari kerja itu dihitung?")
        String text,

        @Schema(nullable = true, description = "Only with the asker's consent", examples = "Siti Contoh") @Nullable
        String name,

        @Schema(nullable = true) @Nullable CommunityElement element,

        @Schema(
                nullable = true,
                description = "For whom its asker says to speak; whether that was verified stands with the input",
                examples = "Paguyuban UMKM Kota Tanjungbalai")
        @Nullable
        String organisation,

        @Schema(nullable = true) @Nullable UUID standardId,
        @Schema(nullable = true) @Nullable ComponentCode component,

        @Schema(description = "How many want it answered as well", examples = "12")
        int supports,

        Instant askedAt) {

    /** SQL of the fields above, of {@link #FROM}. */
    public static final String FIELDS = """
            'id', q.id, 'feedbackId', f.id, 'state', {state}, 'kind', f.kind, 'text', f.text, 'name', f.shown_name,
            'element', f.element, 'organisation', f.organisation, 'standardId', f.standard_id,
            'component', (select min(c.code) from feedback_component c where c.feedback_id = f.id),
            'supports', w.supports, 'askedAt', q.asked_at
            """.replace("{state}", QuestionState.SQL);

    /** Questions with their inputs and supports; where the session stands is joined as {@code st} by whoever asks. */
    public static final String FROM = """
            live_question q
                join feedback f on f.id = q.feedback_id
                cross join lateral (select count(*) as supports from live_support k where k.question_id = q.id) w""";
}
