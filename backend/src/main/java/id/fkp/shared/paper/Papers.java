package id.fkp.shared.paper;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes papers. In the demo every page says that it is no official document. */
@ApplicationScoped
public class Papers {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String EXAMPLE = "Data contoh, bukan dokumen resmi";

    private final @Nullable String note;

    Papers(@ConfigProperty(name = "fkp.demo", defaultValue = "false") boolean demo) {
        this.note = demo ? EXAMPLE : null;
    }

    /** Tagged PDF (PDF/UA-1) with its fonts inside, for reading, signing and keeping. */
    public byte[] pdf(Paper paper) {
        return PdfWriter.write(paper, note);
    }

    /** A document to be worked on in an office program. */
    public byte[] docx(Paper paper) {
        return DocxWriter.write(paper, note);
    }
}
