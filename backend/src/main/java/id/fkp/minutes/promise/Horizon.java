package id.fkp.minutes.promise;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Jangka pendek, menengah, panjang: the classes of the column Jangka Waktu Penyelesaian of a record of agreement.
 *
 * <p>No text of the law bounds them; up to 3 and up to 12 months are what offices commonly mean, and an assumption of this
 * product. So a duration outside its class is pointed out and never refused.
 */
@Schema(
        description =
                "Jangka pendek (up to 3 months), menengah (up to 12), panjang; the bounds advise and never refuse")
public enum Horizon {
    SHORT("Jangka pendek", 3),
    MEDIUM("Jangka menengah", 12),
    LONG("Jangka panjang", null);

    private final String label;
    private final @Nullable Integer mostMonths;

    Horizon(String label, @Nullable Integer mostMonths) {
        this.label = label;
        this.mostMonths = mostMonths;
    }

    /** The class of what is promised for {@code due}, counted from {@code from}. */
    public static Horizon of(LocalDate from, LocalDate due) {
        for (var horizon : values()) {
            if (horizon.mostMonths == null || !due.isAfter(from.plusMonths(horizon.mostMonths))) {
                return horizon;
            }
        }
        return LONG;
    }

    /** In Indonesian, as papers write it. */
    public String label() {
        return label;
    }
}
