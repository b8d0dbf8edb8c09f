package id.fkp.calendar;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.shared.text.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A year's holidays, whole.
 *
 * @param source the joint decree (SKB 3 Menteri), with number and date
 * @param note what readers should know about the list, such as what it was compared with
 * @param checked whether somebody has compared the list with the decree itself
 */
@Schema(description = "The holidays of a year, whole, as they are entered or changed")
public record CalendarYearDetails(
        @Schema(
                description = "Decree that names the days, with number and date",
                examples = "SKB 3 Menteri Nomor 1 Tahun 2026, tanggal 15 September 2026")
        @NotBlank
        @PlainText
        @MaxCodePoints(500)
        String source,

        @Schema(nullable = true, description = "What readers should know about the list")
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String note,

        @Schema(description = "Whether somebody has compared the list with the decree itself")
        boolean checked,

        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid Holiday> holidays) {

    /** Refuses days of another year and days named twice, which are slips of the keyboard. */
    void requireDaysOf(int year) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < holidays.size(); i++) {
            var date = holidays.get(i).date();
            var pointer = "/holidays/" + i + "/date";
            if (date.getYear() != year) {
                faults.add(new Fault(
                        pointer, "other-year", new Words("bukan tanggal di tahun " + year, "is not in " + year)));
            } else if (!seen.add(date)) {
                faults.add(
                        new Fault(pointer, "date-twice", new Words("sudah ada di daftar", "is in the list already")));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }
}
