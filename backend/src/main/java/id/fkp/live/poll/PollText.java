package id.fkp.live.poll;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a quick poll asks, whole. */
@Schema(description = "What a quick poll asks, whole", examples = PollText.EXAMPLE)
public record PollText(
        @Schema(examples = "Apakah tiga hari kerja cukup untuk verifikasi akun?", maxLength = 300)
        @NotBlank
        @PlainText
        @MaxCodePoints(300)
        String question,

        @Schema(description = "2 to 6, in the order in which they are shown", examples = "[\"Cukup\",\"Terlalu lama\"]")
        @NotNull
        @Size(min = 2, max = 6)
        List<@NotBlank @PlainText @MaxCodePoints(100) String> options,

        @Schema(nullable = true, description = "Of the forum; absent when it is about the forum as a whole") @Nullable
        UUID standardId,

        @Schema(nullable = true, description = "Of that standard; absent when it is about the whole of it") @Nullable
        ComponentCode component) {

    static final String EXAMPLE = """
            {"question":"Apakah tiga hari kerja cukup untuk verifikasi akun?","options":["Cukup","Terlalu lama"]}""";

    public PollText {
        question = question == null ? "" : Blank.strip(question);
    }
}
