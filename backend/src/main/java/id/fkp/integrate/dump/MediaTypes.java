package id.fkp.integrate.dump;

import id.fkp.export.form.ExportFormat;
import jakarta.ws.rs.core.MediaType;

/** What a file is, by the ending of its name. */
final class MediaTypes {

    static final String JSON_LD = "application/ld+json";

    private MediaTypes() {}

    static String of(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> ExportFormat.CSV.mediaType();
            case "jsonl" -> ExportFormat.JSONL_TYPE;
            case "json" -> MediaType.APPLICATION_JSON;
            case "jsonld" -> JSON_LD;
            default -> MediaType.TEXT_PLAIN + ";charset=UTF-8";
        };
    }
}
