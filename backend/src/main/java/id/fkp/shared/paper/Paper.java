package id.fkp.shared.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document: its parts in reading order, and nothing of how they look.
 *
 * @param title what a reader's program shows for it, and its name in a list of files
 * @param about one sentence for those who cannot glance at it
 * @param language BCP 47, in which a screen reader reads it; {@code id} for all that an office signs
 * @param letterhead of the office it comes from; null where it goes on a sheet of its own, such as a poster
 */
public record Paper(
        String title,
        String about,
        String language,
        @Nullable Letterhead letterhead,
        List<Part> parts) {

    public Paper {
        parts = List.copyOf(parts);
    }

    /** A paper of an office, in Indonesian. */
    public static Paper of(String title, String about, Letterhead letterhead, List<Part> parts) {
        return new Paper(title, about, "id", letterhead, parts);
    }
}
