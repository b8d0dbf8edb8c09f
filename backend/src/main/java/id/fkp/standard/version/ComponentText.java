package id.fkp.standard.version;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.StructuredText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an author sends to write one component. */
@Schema(description = "The text of one component", examples = ComponentText.EXAMPLE)
public record ComponentText(@NotNull @StructuredText Document content) {

    static final String EXAMPLE = """
            {"content":{"type":"doc","content":[{"type":"paragraph","content":[\
            {"type":"text","text":"Paling lama "},\
            {"type":"text","text":"14 hari kerja","marks":[{"type":"bold"}]},\
            {"type":"text","text":" sejak berkas lengkap."}]}]}}""";
}
