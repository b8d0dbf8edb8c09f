package id.fkp.standard.redline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.fkp.standard.row.FeeRow;
import id.fkp.standard.row.RequirementRow;
import id.fkp.standard.row.Row;
import id.fkp.standard.row.StepRow;
import id.fkp.standard.row.TimeRow;
import id.fkp.standard.row.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a comparison shows of typed rows. */
class RowRedlineTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void a_row_is_known_by_its_id_and_compared_field_by_field() {
        var before = new TimeRow(A, "Verifikasi akun", 3, TimeUnit.CALENDAR_DAYS, null);
        var after = new TimeRow(A, "Verifikasi akun baru", 5, TimeUnit.WORKING_DAYS, "akun didaftarkan");

        var rows = Redline.rows(List.of(before), List.of(after));
        assertThat(rows).extracting(RedlineRow::op).containsExactly(Op.CHANGED);
        assertThat(fields(rows.get(0)))
                .containsExactly(
                        "subject: Verifikasi akun[+ baru+]",
                        "amount: [-3-][+5+]",
                        "unit: [-CALENDAR_DAYS-][+WORKING_DAYS+]",
                        "startsWhen: [+akun didaftarkan+]");
    }

    @Test
    void only_fields_that_differ_are_named() {
        var before = new FeeRow(A, "Surat", 50_000L, "surat", "PNBP");
        assertThat(fields(Redline.rows(List.of(before), List.of(new FeeRow(A, "Surat", 0L, "surat", null)))
                        .get(0)))
                .containsExactly("amount: [-50000-][+0+]", "legalBasis: [-PNBP-]");
        assertThat(fields(Redline.rows(
                                List.of(new StepRow(A, "Petugas", "Mencatat", 1, TimeUnit.HOURS)),
                                List.of(new StepRow(A, null, "Mencatat", null, null)))
                        .get(0)))
                .containsExactly("actor: [-Petugas-]", "amount: [-1-]", "unit: [-HOURS-]");
    }

    @Test
    void rows_come_and_go_and_what_moved_does_both() {
        var rows = Redline.rows(
                List.of(requirement(A, "KTP"), requirement(B, "NPWP")),
                List.of(requirement(B, "NPWP"), requirement(C, "Paspor"), requirement(A, "KTP")));
        assertThat(rows)
                .extracting(RedlineRow::op, row -> id(row.before()), row -> id(row.after()))
                .containsExactly(
                        tuple(Op.DELETED, A, null),
                        tuple(Op.SAME, B, B),
                        tuple(Op.INSERTED, null, C),
                        tuple(Op.INSERTED, null, A));
    }

    /** Whoever brings rows in from a file gives them new ids. */
    @Test
    void rows_with_new_ids_are_known_by_their_words() {
        var rows = Redline.rows(
                List.of(requirement(A, "Fotokopi KTP pemohon")), List.of(requirement(B, "Fotokopi KTP pemohon")));
        assertThat(rows).extracting(RedlineRow::op).containsExactly(Op.SAME);

        assertThat(Redline.rows(
                        List.of(requirement(A, "Fotokopi KTP pemohon")),
                        List.of(requirement(B, "Fotokopi KTP pemohon"), requirement(A, "Paspor"))))
                .extracting(RedlineRow::op)
                .containsExactly(Op.INSERTED, Op.CHANGED);
    }

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 5), new SplittableRandom().longs(2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void both_lists_can_be_read_out_of_it(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            var before = some(random);
            var after = some(random);
            var rows = Redline.rows(before, after);
            assertThat(side(rows.stream().map(RedlineRow::before)))
                    .as("seed " + seed)
                    .isEqualTo(before);
            assertThat(side(rows.stream().map(RedlineRow::after)))
                    .as("seed " + seed)
                    .isEqualTo(after);
            assertThat(rows)
                    .as("seed " + seed)
                    .allSatisfy(row -> assertThat(row.fields().isEmpty()).isEqualTo(row.op() != Op.CHANGED));
        }
    }

    private static List<Row> side(Stream<@Nullable Row> rows) {
        return rows.filter(Objects::nonNull).map(Row.class::cast).toList();
    }

    private static List<Row> some(SplittableRandom random) {
        var ids = new ArrayList<>(List.of(A, B, C, new UUID(0, 4)));
        var rows = new ArrayList<Row>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            var words = random.ints(4, 0, 5).mapToObj(word -> "kata" + word).collect(Collectors.joining(" "));
            rows.add(requirement(ids.remove(random.nextInt(ids.size())), words));
        }
        return rows;
    }

    private static RequirementRow requirement(UUID id, String text) {
        return new RequirementRow(id, text, null);
    }

    private static @Nullable UUID id(@Nullable Row row) {
        return row == null ? null : row.id();
    }

    private static List<String> fields(RedlineRow row) {
        return row.fields().stream()
                .map(field -> field.name() + ": "
                        + field.segments().stream().map(Texts::shown).collect(Collectors.joining()))
                .toList();
    }
}
