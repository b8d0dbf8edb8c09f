package id.fkp.similar.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Antrean di loket lambat | ngantri di loket lamaaa bgt",
                "Biayanya Rp25.000 | tarif 25rb",
                "Penyerahan dokumen | menyerahkan dok",
                "Hari libur | hari2 libur",
                "Paling lama tiga hari kerja | paling lama 3 hari"
            })
    void the_same_is_said_in_other_forms(String one, String other) {
        var common = new Common(Wording.of(one), Wording.of(other));
        assertThat(common.restOfShorter()).isZero();
        assertThat(common.amounts().differ()).isFalse();
        assertThat(common.isJudgedOtherwise()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syarat itu mohon dihapus | Syarat itu mohon jangan dihapus",
                "Paling lama 3 hari kerja | Paling lama 14 hari kerja",
                "Loket A sering kosong | Loket B sering kosong",
                "Sampel dikirim dari loka ke balai | Sampel dikirim dari balai ke loka",
                "Pintu sebelah timur mohon dibuka | Pintu sebelah barat mohon dibuka",
                "Petugas loket ramah sekali | Petugas loket judes sekali",
                "Loket dibuka setelah apel | Loket dibuka sebelum apel",
                "Kami setuju jam layanan sore ditambah | Kami tidak setuju jam layanan sore ditambah"
            })
    void equal_words_that_mean_another_thing_are_never_the_same(String one, String other) {
        assertThat(Likeness.of(Wording.of(one), Wording.of(other))).isLessThan(Likeness.SAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "!?", "🙏🙏", "ya", "dan yang di", "?", "!", "1", "12.34.56", "-", "a-"})
    void what_says_nothing_is_like_nothing(String text) {
        var wording = Wording.of(text);
        assertThat(Likeness.of(wording, wording)).isLessThan(Likeness.SAME);
    }

    @Test
    void a_long_text_is_read_as_far_as_it_says_something_new() {
        assertThat(Wording.of("antrean ".repeat(5_000)).keys()).hasSize(1);
    }
}
