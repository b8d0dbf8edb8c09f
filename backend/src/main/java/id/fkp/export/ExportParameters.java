package id.fkp.export;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.stream.Download;
import id.fkp.export.table.Selection;
import id.fkp.shared.problem.Language;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How the file is wanted. */
record ExportParameters(
        @RestQuery @DefaultValue("CSV") ExportFormat format,

        @Parameter(
                description = "id or en: language of the headings of CSV and XLSX and of the file's name; without it "
                        + "that of Accept-Language",
                example = "id")
        @RestQuery
        @Pattern(regexp = "id|en")
        @Nullable
        String lang,

        @Parameter(hidden = true) @RestHeader("Accept-Language") @Nullable
        String acceptLanguage) {

    /** @param of what it is of, for the file's name */
    Download of(Selection selection, @Nullable String of) {
        return new Download(selection, format, lang == null ? Language.of(acceptLanguage) : lang, of);
    }
}
