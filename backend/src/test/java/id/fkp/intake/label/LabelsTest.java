package id.fkp.intake.label;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.standard.version.ComponentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @EnumSource(ComponentCode.class)
    void every_component_is_known_by_its_label_in_both_languages_and_by_its_code(ComponentCode code) {
        assertThat(Labels.of(code.labelId())).contains(code);
        assertThat(Labels.of(code.labelId().toUpperCase(java.util.Locale.ROOT) + " :"))
                .contains(code);
        assertThat(Labels.of(code.labelEn())).contains(code);
        assertThat(Labels.of(code.name())).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Persyaratan | SD1",
                "Persyaratan Pelayanan | SD1",
                "Persyratan | SD1",
                "b) Sistem, mekanisme dan prosedur | SD2",
                "Sistem Mekanisme & Prosedur Pelayanan | SD2",
                "Jangka Waktu Penyelesaian | SD3",
                "Waktu Penyelesaian | SD3",
                "Biaya / Tarif | SD4",
                "Produk Spesifikasi Jenis Pelayanan | SD5",
                "Penanganan Pengaduan, Saran, Masukan, dan Apresiasi | SD6",
                "Penanganan pengaduan, saran dan masukan/apresiasi | SD6",
                "Dasar Hukum | MF1",
                "Sarana dan prasarana, dan/atau fasilitas | MF2",
                "Sarana, Prasarana dan/atau Fasilitas | MF2",
                "Kompentensi Pelaksana | MF3",
                "Pengawasan Interal | MF4",
                "IV. Jumlah Pelaksana | MF5",
                "Jaminan pelayanan yang memberikan kepastian pelayanan dilaksanakan sesuai dengan standar pelayanan | MF6",
                "Jaminan keamanan dan keselamatan pelayanan dalam bentuk komitmen untuk memberikan rasa aman | MF7",
                "Evaluasi Kinerja Pelaksana (internal) | MF8"
            })
    void forms_spell_them_in_many_ways(String label, ComponentCode code) {
        assertThat(Labels.of(label)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "No", "Uraian", "Jam pelayanan", "Nama", "Tari", "Pelaksana", "SD9", "Keterangan"})
    void other_words_are_no_component(String label) {
        assertThat(Labels.of(label)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Service Delivery",
                "A. SERVICE DELIVERY (Penyampaian Pelayanan)",
                "Pengelolaan Pelayanan (Manufacturing)",
                "II. Manufacturing"
            })
    void the_two_headings_are_known(String heading) {
        assertThat(Labels.isGroup(heading)).isTrue();
    }

    @Test
    void a_whole_sentence_is_no_label() {
        assertThat(Labels.of("Persyaratan ".repeat(40))).isEmpty();
    }
}
