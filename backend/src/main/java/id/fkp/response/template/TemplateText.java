package id.fkp.response.template;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A template as somebody writes it. */
@Schema(
        name = "AnswerTemplateText",
        description = "Words for many answers. In braces stand {forum}, {standar}, {komponen} and {nomor} (of the "
                + "receipt); any other is refused",
        example = """
                {"title": "Waktu layanan", "text": "Terima kasih atas masukan {nomor}. Jangka waktu di {standar} kami \
                tinjau bersama masukan lain dari {forum}.", "component": "SD3"}""")
public record TemplateText(
        @Schema(description = "1 to 100 code points", examples = "Waktu layanan")
        @NotBlank
        @PlainText
        @MaxCodePoints(100)
        String title,

        @Schema(description = "Plain text in Indonesian, 1 to 4,000 code points")
        @NotBlank
        @PlainText
        @MaxCodePoints(4000)
        String text,

        @Schema(nullable = true, description = "The same in English", examples = "Thank you for input {nomor}.")
        @PlainText
        @MaxCodePoints(4000)
        @Nullable
        String textEn,

        @Schema(nullable = true, description = "For inputs about this component") @Nullable
        ComponentCode component) {

    public TemplateText {
        textEn = Blank.orNothing(textEn);
    }
}
