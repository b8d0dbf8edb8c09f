package id.fkp.review;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a standard in force is looked at again. */
@Schema(
        description =
                "EVALUATION: how the standard is applied, every year (PP 96/2012 art 32(1)). REVIEW: the standard "
                        + "itself, every three years (art 33)")
public enum ReviewKind {
    EVALUATION(1),
    REVIEW(3);

    private final int years;

    ReviewKind(int years) {
        this.years = years;
    }

    /** The day by which it is due again after it was done, or after the standard came into force. */
    LocalDate dueAfter(LocalDate last) {
        return last.plusYears(years);
    }
}
