package id.fkp.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-13 | 13 Juni 2024 | Kamis, tanggal tiga belas bulan Juni tahun dua ribu dua puluh empat
            2025-10-07 | 7 Oktober 2025 | Selasa, tanggal tujuh bulan Oktober tahun dua ribu dua puluh lima
            2000-01-01 | 1 Januari 2000 | Sabtu, tanggal satu bulan Januari tahun dua ribu
            1999-12-31 | 31 Desember 1999 | Jumat, tanggal tiga puluh satu bulan Desember tahun seribu sembilan ratus sembilan puluh sembilan
            2026-08-11 | 11 Agustus 2026 | Selasa, tanggal sebelas bulan Agustus tahun dua ribu dua puluh enam
            """)
    void a_date_is_written_as_offices_write_it(LocalDate date, String plain, String inWords) {
        assertThat(WrittenDate.plain(date)).isEqualTo(plain);
        assertThat(WrittenDate.inWords(date)).isEqualTo(inWords);
    }
}
