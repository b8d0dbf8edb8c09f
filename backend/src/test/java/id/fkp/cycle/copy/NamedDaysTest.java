package id.fkp.cycle.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A forum whose meetings moved from 30 April, 12 and 13 May 2025 to 4, 13 and 14 May 2026. */
class NamedDaysTest {

    private static final Map<LocalDate, LocalDate> DAYS = Map.of(
            LocalDate.of(2025, 4, 30), LocalDate.of(2026, 5, 4),
            LocalDate.of(2025, 5, 12), LocalDate.of(2026, 5, 13),
            LocalDate.of(2025, 5, 13), LocalDate.of(2026, 5, 14));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sesi 12 Mei 2025 | Sesi 13 Mei 2026",
                "SESI 12 MEI 2025 | SESI 13 Mei 2026",
                "Sesi Senin, 12 Mei 2025, di aula | Sesi Rabu, 13 Mei 2026, di aula",
                "Pertemuan 12 Mei dan 13 Mei | Pertemuan 13 Mei dan 14 Mei",
                "Meeting of Monday 12 May 2025 | Meeting of Wednesday 13 May 2026",
                "Sesi 30 April 2025 | Sesi 4 Mei 2026",
                "Sesi 30 April | Sesi 4 Mei",
                "Sesi Rabu, 30 April 2025 | Sesi Senin, 4 Mei 2026",
                "Meeting of Wednesday 30 April 2025 | Meeting of Monday 4 May 2026",
                // A first day without its month cannot move, and the last does not move without it.
                "Pertemuan 12–13 Mei 2025 | Pertemuan 12–13 Mei 2025",
                "Pertemuan 12 - 13 Mei 2025 | Pertemuan 12 - 13 Mei 2025",
                "Pertemuan 12 s.d. 13 Mei 2025 | Pertemuan 12 s.d. 13 Mei 2025",
                "Pertemuan 12 s/d 13 Mei | Pertemuan 12 s/d 13 Mei",
                "Pertemuan 12 sampai 13 Mei | Pertemuan 12 sampai 13 Mei",
                "Pertemuan 12 sampai dengan 13 Mei | Pertemuan 12 sampai dengan 13 Mei",
                "Pertemuan 12 dan 13 Mei | Pertemuan 12 dan 13 Mei",
                "Pertemuan 12 & 13 Mei | Pertemuan 12 & 13 Mei",
                "Senin, 12 dan Selasa, 13 Mei 2025 | Senin, 12 dan Selasa, 13 Mei 2025",
                "Meetings of 12 and 13 May | Meetings of 12 and 13 May",
                "Sesi 2, 13 Mei 2025 | Sesi 2, 14 Mei 2026",
                "Tahap 1 - 2025 | Tahap 1 - 2026",
                "Tahun 2025 - 12 Mei | Tahun 2026 - 13 Mei",
                "Pertemuan 12 Mei – 13 Mei 2025 | Pertemuan 13 Mei – 14 Mei 2026",
                "Sesi 12-05-2025 | Sesi 13-05-2026",
                "Sesi 12/5/2025 | Sesi 13/5/2026",
                "Sesi 2025-05-12 | Sesi 2026-05-13",
                "FKP Standar Pelayanan 2025 | FKP Standar Pelayanan 2026",
                // The day of a decree is no day of a meeting, and its year is its own.
                "Sesi 12 Mei 2025 tentang SK 3 Maret 2025 | Sesi 13 Mei 2026 tentang SK 3 Maret 2025",
                "Sesi 112 Mei 20251 | Sesi 112 Mei 20251",
                "Sesi pembuka | Sesi pembuka"
            })
    void a_title_that_names_a_day_of_a_meeting_names_the_day_to_which_it_moved(String before, String after) {
        assertThat(NamedDays.moved(before, DAYS)).isEqualTo(after);
    }
}
