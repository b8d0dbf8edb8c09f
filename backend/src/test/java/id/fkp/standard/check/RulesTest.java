package id.fkp.standard.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Node;
import id.fkp.standard.row.FeeRow;
import id.fkp.standard.row.RequirementRow;
import id.fkp.standard.row.Row;
import id.fkp.standard.row.StepRow;
import id.fkp.standard.row.TimeRow;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentRepresentation;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the checker finds in a text, and what it leaves alone. */
class RulesTest {

    private static final UUID ROW = UUID.fromString("01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a");

    /** A text, in which a rule finds something or nothing. */
    record Case(String rule, boolean found, ComponentCode code, String text, List<Row> rows) {
        @Override
        public String toString() {
            return rule
                    + (found ? " finds " : " leaves ")
                    + (rows.isEmpty() ? text : rows.get(0).plainText());
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                bad("fee-not-said", ComponentCode.SD4, ""),
                bad("fee-not-said", ComponentCode.SD4, "Dibayar di loket."),
                good("fee-not-said", ComponentCode.SD4, "Rp0 (tidak dipungut biaya)."),
                good("fee-not-said", ComponentCode.SD4, "Gratis."),
                good("fee-not-said", ComponentCode.SD4, "Sesuai tarif PNBP yang berlaku."),
                good("fee-not-said", ComponentCode.SD4, "", fee(0L, null)),
                bad("fee-without-amount", ComponentCode.SD4, "", fee(null, null)),
                bad("fee-without-amount", ComponentCode.SD4, "", fee(null, "  ")),
                good("fee-without-amount", ComponentCode.SD4, "", fee(0L, null)),
                good("fee-without-amount", ComponentCode.SD4, "", fee(null, "Tarif PNBP yang berlaku")),
                bad("fee-without-basis", ComponentCode.SD4, "", fee(1L, null)),
                bad("fee-without-basis", ComponentCode.SD4, "", fee(50_000L, "kebijakan kepala kantor")),
                good("fee-without-basis", ComponentCode.SD4, "", fee(50_000L, "tarif PNBP, PP 32/2017")),
                good("fee-without-basis", ComponentCode.SD4, "", fee(50_000L, "persetujuan DPRD 3 Mei 2026")),
                good("fee-without-basis", ComponentCode.SD4, "", fee(0L, null)),
                bad("time-not-said", ComponentCode.SD3, "Secepatnya."),
                good("time-not-said", ComponentCode.SD3, "Paling lama 3 hari kerja."),
                good("time-not-said", ComponentCode.SD3, "Segera.", time("Izin", 3, TimeUnit.HOURS, null)),
                bad("time-without-start", ComponentCode.SD3, "", time("Izin", 3, TimeUnit.WORKING_DAYS, null)),
                good("time-without-start", ComponentCode.SD3, "", time("Izin", 3, TimeUnit.HOURS, "berkas lengkap")),
                bad("total-shorter-than-a-part", ComponentCode.SD3, "", stage(10), all(7, TimeUnit.WORKING_DAYS)),
                bad("total-shorter-than-a-part", ComponentCode.SD3, "", stage(10), all(9, TimeUnit.CALENDAR_DAYS)),
                bad(
                        "total-shorter-than-a-part",
                        ComponentCode.SD3,
                        "",
                        time("Loket", 2, TimeUnit.HOURS, null),
                        all(90, TimeUnit.MINUTES)),
                good("total-shorter-than-a-part", ComponentCode.SD3, "", stage(10), all(10, TimeUnit.WORKING_DAYS)),
                good("total-shorter-than-a-part", ComponentCode.SD3, "", stage(10), all(14, TimeUnit.CALENDAR_DAYS)),
                good("total-shorter-than-a-part", ComponentCode.SD3, "", stage(10), all(8, TimeUnit.HOURS)),
                good("total-shorter-than-a-part", ComponentCode.SD3, "", stage(10), stage(7)),
                bad("blank-left", ComponentCode.SD3, "Paling lama [jumlah] hari kerja."),
                bad("blank-left", ComponentCode.MF5, "Pelaksana: [.....] orang"),
                good("blank-left", ComponentCode.SD3, "Paling lama 3 hari kerja [1]."),
                bad("step-without-actor", ComponentCode.SD2, "", step(null)),
                bad("step-without-actor", ComponentCode.SD2, "", step(" ")),
                good("step-without-actor", ComponentCode.SD2, "", step("Petugas loket")),
                bad("complaint-channel-missing", ComponentCode.SD6, "Kami menindaklanjuti setiap pengaduan."),
                good("complaint-channel-missing", ComponentCode.SD6, "Kotak saran di ruang layanan."),
                good("complaint-channel-missing", ComponentCode.SD6, "Lapor di SP4N-LAPOR!."),
                good("complaint-channel-missing", ComponentCode.SD6, "pengaduan@contoh.go.id"),
                good("complaint-channel-missing", ComponentCode.SD6, "Hubungi 0623 123456."),
                bad("label-of-another-form", ComponentCode.SD3, "Waktu Penyelesaian:\n3 hari kerja"),
                bad(
                        "label-of-another-form",
                        ComponentCode.SD6,
                        "6. Penanganan Pengaduan, Saran, Masukan, dan Apresiasi"),
                bad("label-of-another-form", ComponentCode.SD3, "d. Jangka waktu penyelesaian\n3 hari"),
                good("label-of-another-form", ComponentCode.SD3, "Waktu penyelesaian paling lama 3 hari kerja."),
                bad("only-its-label", ComponentCode.SD1, "Persyaratan"),
                bad("only-its-label", ComponentCode.MF1, "1. Dasar hukum:"),
                bad("only-its-label", ComponentCode.SD4, "Fee"),
                good("only-its-label", ComponentCode.SD1, "Persyaratan: KTP"),
                good("only-its-label", ComponentCode.SD1, ""),
                good("only-its-label", ComponentCode.SD1, "Persyaratan", new RequirementRow(ROW, "KTP", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_rule_finds_what_is_wrong_and_nothing_else(Case tried) {
        var advice = AdviceResource.advice(texts(tried.code, tried.text, tried.rows));

        var found = advice.stream().filter(one -> one.ruleId().equals(tried.rule));
        assertThat(found.map(Advice::component)).isEqualTo(tried.found ? List.of(tried.code) : List.of());
    }

    @Test
    void every_rule_is_shown_finding_and_leaving() {
        var rules = Rules.ALL.stream().map(Rule::id).toList();

        assertThat(rules).doesNotHaveDuplicates();
        assertThat(cases().filter(Case::found).map(Case::rule)).containsAll(rules);
        assertThat(cases().filter(tried -> !tried.found).map(Case::rule)).containsAll(rules);
    }

    @Test
    void advice_on_a_row_names_it_and_its_legal_source() {
        var advice =
                AdviceResource.advice(texts(ComponentCode.SD3, "", List.of(time("Izin", 3, TimeUnit.HOURS, null))));

        assertThat(advice).anySatisfy(one -> {
            assertThat(one.rowId()).isEqualTo(ROW);
            assertThat(one.words().id()).startsWith("“Izin” belum menyebut awal hitungan");
            assertThat(one.words().en()).startsWith("“Izin” does not say");
            assertThat(one.source()).isEqualTo("PP 96/2012 pasal 25");
            assertThat(one.since()).isEqualTo(2012);
        });
    }

    @Test
    void a_row_of_many_words_is_named_by_its_first() {
        var advice = AdviceResource.advice(
                texts(ComponentCode.SD3, "", List.of(time("😀".repeat(300), 3, TimeUnit.HOURS, null))));

        assertThat(advice).anySatisfy(one -> assertThat(one.words().id()).startsWith("“" + "😀".repeat(80) + "…”"));
    }

    /** Whatever stands in a text, the checker answers, in the order of the components, and of rows that are there. */
    @Test
    void any_text_is_answered() {
        var random = new Random(20260722);
        for (int i = 0; i < 500; i++) {
            var components = new EnumMap<ComponentCode, ComponentRepresentation>(ComponentCode.class);
            var ids = new HashSet<UUID>();
            for (var code : ComponentCode.values()) {
                var rows = rows(code, random);
                rows.forEach(row -> ids.add(row.id()));
                components.put(code, component(code, words(random), rows));
            }
            var advice = AdviceResource.advice(new Texts(components));

            assertThat(advice).isSortedAccordingTo(Comparator.comparing(Advice::component));
            assertThat(advice).allSatisfy(one -> {
                assertThat(one.rowId() == null || ids.contains(one.rowId())).isTrue();
                assertThat(one.words().id()).doesNotContain("{it}");
            });
        }
    }

    private static List<Row> rows(ComponentCode code, Random random) {
        return Stream.<Row>generate(() -> switch (code) {
                    case SD1 -> new RequirementRow(id(random), words(random), null);
                    case SD2 -> new StepRow(id(random), random.nextBoolean() ? null : words(random), "x", null, null);
                    case SD3 ->
                        new TimeRow(
                                id(random),
                                random.nextBoolean() ? "Seluruh proses" : words(random),
                                1 + random.nextInt(10_000),
                                List.of(TimeUnit.values()).get(random.nextInt(4)),
                                random.nextBoolean() ? null : words(random));
                    default ->
                        new FeeRow(
                                id(random), "x", random.nextBoolean() ? null : random.nextLong(3), null, words(random));
                })
                .limit(
                        List.of(ComponentCode.SD1, ComponentCode.SD2, ComponentCode.SD3, ComponentCode.SD4)
                                        .contains(code)
                                ? random.nextInt(5)
                                : 0)
                .toList();
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String words(Random random) {
        var words = List.of(
                "", "Waktu penyelesaian", "Rp0", "\u0000", "{it}".substring(1), "loket", "(a) 1.", "😀", "PNBP");
        return words.get(random.nextInt(words.size()));
    }

    private static Case bad(String rule, ComponentCode code, String text, Row... rows) {
        return new Case(rule, true, code, text, List.of(rows));
    }

    private static Case good(String rule, ComponentCode code, String text, Row... rows) {
        return new Case(rule, false, code, text, List.of(rows));
    }

    private static FeeRow fee(@Nullable Long amount, @Nullable String legalBasis) {
        return new FeeRow(ROW, "Surat keterangan", amount, null, legalBasis);
    }

    private static TimeRow time(String subject, int amount, TimeUnit unit, @Nullable String startsWhen) {
        return new TimeRow(ROW, subject, amount, unit, startsWhen);
    }

    private static TimeRow stage(int workingDays) {
        return time("Inspeksi", workingDays, TimeUnit.WORKING_DAYS, "berkas lengkap");
    }

    private static TimeRow all(int amount, TimeUnit unit) {
        return time("Seluruh proses", amount, unit, "berkas lengkap");
    }

    private static StepRow step(@Nullable String actor) {
        return new StepRow(ROW, actor, "Mencatat aduan", null, null);
    }

    private static Texts texts(ComponentCode code, String text, List<Row> rows) {
        Map<ComponentCode, ComponentRepresentation> components = new EnumMap<>(ComponentCode.class);
        for (var other : ComponentCode.values()) {
            components.put(other, component(other, "Loket, Rp0, 3 hari", List.of()));
        }
        components.put(code, component(code, text, rows));
        return new Texts(components);
    }

    private static ComponentRepresentation component(ComponentCode code, String text, List<Row> rows) {
        var paragraphs = text.lines()
                .map(line -> new Node("paragraph", null, List.of(new Node("text", null, null, line, null)), null, null))
                .toList();
        return new ComponentRepresentation(
                code, new Document("doc", paragraphs), rows, null, null, true, null, null, 1);
    }
}
