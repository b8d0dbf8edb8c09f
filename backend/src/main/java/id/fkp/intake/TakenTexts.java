package id.fkp.intake;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.StructuredText;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.Versions.Replacement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an author sends to take texts into a draft, as they were in a preview or as they have been changed since. */
@Schema(description = "Texts to be written into a draft together", examples = TakenTexts.EXAMPLE)
record TakenTexts(
        @Schema(description = "Each component at most once") @NotEmpty @Size(max = 14)
        List<@NotNull @Valid TakenText> texts) {

    static final String EXAMPLE = """
            {"texts":[{"code":"SD3","content":{"type":"doc","content":[{"type":"paragraph","content":[\
            {"type":"text","text":"Paling lama 14 hari kerja sejak berkas lengkap."}]}]},\
            "etag":"\\"0\\"","replaces":false}]}""";

    List<Replacement> replacements() {
        return texts.stream().map(TakenText::replacement).toList();
    }

    /**
     * The text of one component.
     *
     * @param replaces null like false
     */
    @Schema(name = "TakenText", description = "The text of one component; its rows stay as they are")
    record TakenText(
            @NotNull ComponentCode code,
            @NotNull @StructuredText Document content,

            @Schema(description = "That of the component as you saw it", examples = "\"3\"", maxLength = 100)
            @NotBlank
            @MaxCodePoints(100)
            String etag,

            @Schema(
                    nullable = true,
                    description = "Whether a text that is there already may go; without it, none does",
                    examples = "false")
            @Nullable
            Boolean replaces) {

        private Replacement replacement() {
            return new Replacement(code, content, etag, Boolean.TRUE.equals(replaces));
        }
    }
}
