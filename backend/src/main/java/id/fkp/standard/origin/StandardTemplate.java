package id.fkp.standard.origin;

import id.fkp.shared.document.Document;
import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standard of a sector to start from, with gaps that a unit fills. */
@Schema(name = "StandardTemplate", description = "A standard of a sector to start from, with gaps in square brackets")
public record StandardTemplate(
        @Schema(description = "Stable for ever", examples = "informasi-dan-pengaduan")
        String code,

        Words title,
        Words description,

        @Schema(description = "In reading order") List<TemplateText> components) {

    /** What the template says of one component. */
    @Schema(name = "TemplateText", description = "What the template says of one component")
    public record TemplateText(ComponentCode code, Document content) {}
}
