package id.fkp.similar.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.similar.wording.Pairs.Pair;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Antrean di loket lambat | Selamat pagi, antrean di loket lambat, terima kasih",
                "Antrean di loket lambat | ANTREAN DI LOKET LAMBAT!!!",
                "Kursi tunggu tidak cukup utk pasien | kursi tunggu tdk cukup untuk pasien bgt",
                "Penggantian kartu sebaiknya gratis | Penggantan kartu sebaiknya gratis",
                "Ruang Melati sering bocor | Ruang Melti sering bocor",
                "Biaya dua puluh lima ribu terlalu mahal | biaya 25 ribu terlalu mahal"
            })
    void one_text_is_found_however_it_is_written(String one, String other) {
        assertThat(OneText.isWrittenTwice(one, other)).isTrue();
        assertThat(OneText.isWrittenTwice(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paling lama 3 hari kerja | Paling lama 14 hari kerja",
                "Loket A sering kosong | Loket B sering kosong",
                "Loket 2 sering kosong | Loket 3 sering kosong",
                "Syarat itu mohon dihapus | Syarat itu mohon jangan dihapus",
                "Kuota pendaki terlalu banyak sekarang | Kuota pendaki terlalu sedikit sekarang",
                "Sampel dikirim dari loka ke balai | Sampel dikirim dari balai ke loka",
                "Ruang Melati sering bocor | Ruang Melari sering bocor",
                "KITAS suami saya ditolak | KITAP suami saya ditolak",
                "Petugas ramah kepada pembeli ikan | Petugas ramah kepada pemberi ikan",
                "Pelayann lambt | Pelayanan lambat"
            })
    void another_text_is_not(String one, String other) {
        assertThat(OneText.isWrittenTwice(one, other)).isFalse();
        assertThat(OneText.isWrittenTwice(other, one)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "🙏🙏", "Terima kasih", "selamat pagi", "ya"})
    void a_greeting_is_no_text(String text) {
        assertThat(OneText.isWrittenTwice(text, text)).isFalse();
    }

    @Test
    void a_copy_with_a_greeting_or_a_letter_wrong_is_found() {
        var judged =
                Stream.concat(Pairs.more().stream(), Pairs.written().stream()).toList();
        var copies = EasyPairs.of(judged).stream().filter(Pair::same).toList();
        assertThat(writtenTwice(copies)).hasSizeGreaterThanOrEqualTo(copies.size() * 95 / 100);
    }

    @Test
    void nothing_that_a_person_told_apart_is_taken_for_one_text() {
        var others = Stream.of(Pairs.frozen("tune"), Pairs.more(), Pairs.written(), EasyPairs.of(Pairs.more()))
                .flatMap(List::stream)
                .filter(pair -> !pair.same())
                .toList();
        assertThat(writtenTwice(others)).isEmpty();
    }

    private static List<Pair> writtenTwice(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> OneText.isWrittenTwice(pair.first(), pair.second()))
                .toList();
    }
}
