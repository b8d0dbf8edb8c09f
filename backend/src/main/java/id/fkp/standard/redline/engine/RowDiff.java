package id.fkp.standard.redline.engine;

import id.fkp.standard.redline.engine.RedlineRow.Field;
import id.fkp.standard.redline.words.Bag;
import id.fkp.standard.redline.words.SharedWords;
import id.fkp.standard.redline.words.Vocabulary;
import id.fkp.standard.row.FeeRow;
import id.fkp.standard.row.RequirementRow;
import id.fkp.standard.row.Row;
import id.fkp.standard.row.StepRow;
import id.fkp.standard.row.TimeRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the typed rows of two texts: row by row, and field by field in a row that stands in both. */
final class RowDiff {

    /** More than all the words of a row: what its author calls the same row is the same. */
    private static final int SAME_ROW = 1_000_000;

    private final List<Row> before;
    private final List<Row> after;
    private final List<Bag> bagsBefore;
    private final List<Bag> bagsAfter;
    private final SharedWords shared;
    private final Set<UUID> idsBefore;
    private final Set<UUID> idsAfter;

    private RowDiff(List<Row> before, List<Row> after) {
        var words = new Vocabulary();
        this.before = before;
        this.after = after;
        this.bagsBefore = bags(before, words);
        this.bagsAfter = bags(after, words);
        this.shared = new SharedWords(bagsAfter);
        this.idsBefore = ids(before);
        this.idsAfter = ids(after);
    }

    static List<RedlineRow> of(List<Row> before, List<Row> after) {
        return Alignment.of(before.size(), after.size(), new RowDiff(before, after)::worths).stream()
                .map(pair -> of(
                        pair.before() == Alignment.NONE ? null : before.get(pair.before()),
                        pair.after() == Alignment.NONE ? null : after.get(pair.after())))
                .toList();
    }

    private int[] worths(int i) {
        var worths = shared.with(bagsBefore.get(i));
        Arrays.setAll(worths, j -> worth(i, j, worths[j]));
        return worths;
    }

    private int worth(int i, int j, int sharedWords) {
        var older = before.get(i);
        var newer = after.get(j);
        if (older.kind() != newer.kind()) {
            return 0;
        }
        if (older.id().equals(newer.id())) {
            return SAME_ROW;
        }
        return idsAfter.contains(older.id()) || idsBefore.contains(newer.id())
                ? 0
                : bagsBefore.get(i).likeness(bagsAfter.get(j), sharedWords);
    }

    private static RedlineRow of(@Nullable Row older, @Nullable Row newer) {
        if (older == null || newer == null) {
            return new RedlineRow(newer == null ? Op.DELETED : Op.INSERTED, older, newer, List.of());
        }
        var fields = fields(older, newer);
        return new RedlineRow(fields.isEmpty() ? Op.SAME : Op.CHANGED, older, newer, fields);
    }

    private static List<Field> fields(Row older, Row newer) {
        var values = values(newer);
        return values(older).entrySet().stream()
                .filter(field -> !field.getValue().equals(values.get(field.getKey())))
                .map(field -> field(field.getKey(), field.getValue(), values.getOrDefault(field.getKey(), "")))
                .toList();
    }

    private static Field field(String name, String older, String newer) {
        var words = new Vocabulary();
        return new Field(name, WordDiff.of(Line.of(older, words), Line.of(newer, words)));
    }

    /** All that a row says, in the order in which it is read; what it does not say is empty. */
    private static Map<String, String> values(Row row) {
        var values = new LinkedHashMap<String, String>();
        if (row instanceof RequirementRow requirement) {
            put(values, "text", requirement.text());
            put(values, "note", requirement.note());
        } else if (row instanceof StepRow step) {
            put(values, "actor", step.actor());
            put(values, "action", step.action());
            put(values, "amount", step.amount());
            put(values, "unit", step.unit());
        } else if (row instanceof TimeRow time) {
            put(values, "subject", time.subject());
            put(values, "amount", time.amount());
            put(values, "unit", time.unit());
            put(values, "startsWhen", time.startsWhen());
        } else if (row instanceof FeeRow fee) {
            put(values, "subject", fee.subject());
            put(values, "amount", fee.amount());
            put(values, "per", fee.per());
            put(values, "legalBasis", fee.legalBasis());
        }
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        values.put(name, value == null ? "" : value.toString());
    }

    private static List<Bag> bags(List<Row> rows, Vocabulary words) {
        return rows.stream().map(row -> Line.of(row.plainText(), words).bag()).toList();
    }

    private static Set<UUID> ids(List<Row> rows) {
        return rows.stream().map(Row::id).collect(Collectors.toSet());
    }
}
