package id.fkp.export.form;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a file row by row. Closing ends the file and the stream below it; a file that is not closed is not whole. */
public interface RowWriter extends Closeable {

    /**
     * Writes one row.
     *
     * @param values as many as the table has columns: String, Long, BigDecimal, Boolean, Instant, LocalDate or a list of String, by the
     *     column's type; null for none
     */
    void write(List<@Nullable Object> values) throws IOException;

    /** Sends what has been written so far on its way, as far as the form lets it; what is not flushed may be kept in memory. */
    void flush() throws IOException;
}
