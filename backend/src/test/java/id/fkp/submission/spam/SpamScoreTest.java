package id.fkp.submission.spam;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.submission.spam.SpamSign.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a sign, for particular texts and for any. */
class SpamScoreTest {

    private static final String LINK = " https://contoh.example/halaman";

    /** Of what people write, and of what spammers write. */
    private static final List<String> PIECES = List.of(
            "Loket kurang, antre lama. ",
            "Mohon jam layanan diperpanjang! ",
            "Petugas ramah ",
            LINK + " ",
            " https://bit.ly/3x ",
            "pinjaman cepat, dana cair ",
            "slot gacor ",
            "[url=http://x.example]klik[/url] ",
            "!!!!!!!!!!!!!!!! ",
            "Tolooooooooooooooong ",
            "12345678901234567890 ",
            "\uD83D\uDE00\uD83D\uDE00 ",
            "<b>tebal</b> ",
            "\n\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mohon biaya SKE dihapus.",
                "Aturannya di https://peraturan.example/pp-96-2012, pasal 27.",
                "Banyak calo pinjol menunggu di depan loket, mohon ditertibkan.",
                "TOLONG!!!!!! Antreannya sejak subuh!!!",
                "Nomor 000000000000000000 tidak dapat dihubungi.",
                "Bandingkan https://satu.example dan https://dua.example",
                "Grup pengguna layanan: https://wa.me/62800000001",
                "Pindah ke bit.ly tidak perlu"
            })
    void what_honest_people_write_is_not_suspected(String text) {
        assertThat(SpamScore.of(text, Repetition.NONE).isSuspected()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pinjaman tanpa  jaminan, proses mudah",
                "Butuh DANA CEPAT? hubungi WA sekarang",
                "slot gacor hari ini",
                "https://a.example https://b.example https://c.example https://d.example",
                "https://bit.ly/a https://s.id/b lihat",
                "[url=http://a.example]x[/url] [url=http://b.example]y[/url]",
                "Ｐｉｎｊａｍａｎ ｔａｎｐａ ａｇｕｎａｎ"
            })
    void an_advertisement_is(String text) {
        assertThat(SpamScore.of(text, Repetition.NONE).isSuspected()).isTrue();
    }

    @Test
    void says_how_many_of_each() {
        var score = SpamScore.of(LINK.repeat(4) + " slot gacor, maxwin", new Repetition(5, 12));
        assertThat(score.signs())
                .containsExactly(
                        new SpamSign(Kind.LINKS, 4),
                        new SpamSign(Kind.ADVERTISING, 2),
                        new SpamSign(Kind.SAME_FROM_DEVICE, 6),
                        new SpamSign(Kind.SAME_FROM_MANY, 13));
    }

    @Test
    void many_who_say_the_same_are_not_suspected_for_that() {
        assertThat(SpamScore.of("Kami minta loket khusus penyandang disabilitas.", new Repetition(0, 100_000))
                        .isSuspected())
                .isFalse();
    }

    @Test
    void the_same_from_one_device_again_and_again_is() {
        var text = "Kami minta loket khusus penyandang disabilitas.";
        assertThat(SpamScore.of(text, new Repetition(2, 2)).isSuspected()).isFalse();
        assertThat(SpamScore.of(text, new Repetition(3, 3)).isSuspected()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void is_the_same_however_often_and_in_whatever_letters_it_is_asked(long seed) {
        var random = new Random(seed);
        var text = text(random);
        var before = before(random);
        var score = SpamScore.of(text, before);
        assertThat(SpamScore.of(text, before)).isEqualTo(score);
        assertThat(SpamScore.of(text.toUpperCase(Locale.ROOT), before)).isEqualTo(score);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_sign_never_makes_it_less(long seed) {
        var random = new Random(seed);
        var text = text(random);
        var before = before(random);
        int points = SpamScore.of(text, before).points();
        assertThat(SpamScore.of(text + LINK, before).points()).isGreaterThanOrEqualTo(points);
        assertThat(SpamScore.of(text + " slot gacor", before).points()).isGreaterThanOrEqualTo(points);
        assertThat(SpamScore.of(text, new Repetition(before.fromDevice() + 1, before.fromAnybody() + 1))
                        .points())
                .isGreaterThan(points);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void there_are_points_where_there_are_signs_and_only_there(long seed) {
        var random = new Random(seed);
        var score = SpamScore.of(text(random), before(random));
        assertThat(score.points() > 0).isEqualTo(!score.signs().isEmpty());
        assertThat(score.signs()).allSatisfy(sign -> assertThat(sign.count()).isPositive());
        assertThat(score.signs().stream().map(SpamSign::kind)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spaces_stops_and_capitals_make_no_other_text(long seed) {
        var text = text(new Random(seed));
        assertThat(SaidLately.bare("  " + text.toUpperCase(Locale.ROOT).replace(" ", " . ") + "!"))
                .isEqualTo(SaidLately.bare(text));
    }

    @Test
    void the_longest_text_takes_no_time() {
        var worst = List.of("a".repeat(10_000), "https://".repeat(1250), "[url=".repeat(2000), " www.".repeat(2000));
        long start = System.nanoTime();
        worst.forEach(text -> SpamScore.of(text, Repetition.NONE));
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void each_line_of_the_list_weighs_something_and_is_found_in_its_own_words() {
        assertThat(SpamLexicon.entries(SpamLexicon.Sort.PHRASE)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.points()).isBetween(1, SpamScore.SUSPECTED);
            assertThat(SpamLexicon.advertisingIn("Ada " + entry.words() + ", lho."))
                    .contains(entry.points());
        });
        assertThat(SpamLexicon.entries(SpamLexicon.Sort.HOST))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(SpamLexicon.shortLinksIn("https://" + entry.words() + "/x"))
                        .containsExactly(entry.points()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static Repetition before(Random random) {
        int fromDevice = random.nextInt(6);
        return new Repetition(fromDevice, fromDevice + random.nextInt(80));
    }
}
