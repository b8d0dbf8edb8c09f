package id.fkp.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document is by its content; what it is called counts for nothing. */
@Schema(name = "DocumentForm", description = "What a document is by its content")
enum DocumentForm {
    DOCX,
    XLSX,
    JSON,
    CSV
}
