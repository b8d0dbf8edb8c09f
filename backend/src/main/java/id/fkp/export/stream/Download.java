package id.fkp.export.stream;

import id.fkp.export.form.ExportFormat;
import id.fkp.export.table.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A file that is asked for.
 *
 * @param language of headings and name, {@code id} or {@code en}
 * @param of what it is of, as a slug, for its name; null for none
 */
public record Download(
        Selection selection,
        ExportFormat format,
        String language,
        @Nullable String of) {}
