package id.fkp.standard.reason;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * Why a component was changed: in words, by the inputs that led to it, or both.
 *
 * @param feedbackIds public inputs about the standard, in the order in which they are named
 */
@Schema(description = "Why a component was changed: in words, by the inputs that led to it, or both", example = """
                {"text": "Awal hitungan waktu ditulis, karena tidak jelas bagi pemohon.",
                 "feedbackIds": ["01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11"]}""")
public record ChangeReason(
        @Schema(
                nullable = true,
                description = "Plain text for the public; absent when the inputs say enough",
                examples = "Awal hitungan waktu ditulis, karena tidak jelas bagi pemohon.")
        @PlainText
        @MaxCodePoints(1000)
        @Nullable
        String text,

        @Schema(
                description = "The inputs that led to the change; none when left out",
                examples = "[\"01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11\"]")
        @Size(max = 100)
        @UniqueElements
        List<@NotNull UUID> feedbackIds) {

    /** SQL that writes the reason of one row of {@code component c}; null when it has none. */
    public static final String JSON = """
            case when c.reason is not null or c.reason_feedback_ids <> '{}' then json_build_object(
                'text', c.reason, 'feedbackIds', to_json(c.reason_feedback_ids)) end""";

    /** @param feedbackIds null for none */
    public ChangeReason(@Nullable String text, @Nullable List<UUID> feedbackIds) {
        this.text = Blank.orNothing(text);
        this.feedbackIds = feedbackIds == null ? List.of() : feedbackIds;
    }

    public boolean saysNothing() {
        return text == null && feedbackIds.isEmpty();
    }
}
