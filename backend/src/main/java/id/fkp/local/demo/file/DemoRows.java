package id.fkp.local.demo.file;

import com.fasterxml.jackson.databind.JsonNode;
import id.fkp.standard.row.FeeRow;
import id.fkp.standard.row.RequirementRow;
import id.fkp.standard.row.Row;
import id.fkp.standard.row.StepRow;
import id.fkp.standard.row.TimeRow;
import id.fkp.standard.row.TimeUnit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * How the demo's files write typed rows, among the blocks of a component: {@code {"requirements": ["...", ["...",
 * "note"]]}}, {@code {"actions": [["actor", "action"]]}}, {@code {"times": [["subject", 3, "WORKING_DAYS", "from
 * when"]]}} and {@code {"fees": [["subject", 0, "per", "legal basis"]]}}. What is left out at the end is not said.
 */
public final class DemoRows {

    private static final Set<String> KINDS = Set.of("requirements", "actions", "times", "fees");

    /** The standard and component; together with the words of a row they make its id, so that later versions keep it. */
    private final String place;

    private DemoRows(String place) {
        this.place = place;
    }

    static boolean isRows(JsonNode block) {
        return block.isObject() && KINDS.contains(block.fieldNames().next());
    }

    public static List<Row> read(String place, JsonNode blocks) {
        var rows = new DemoRows(place);
        return each(blocks).filter(DemoRows::isRows).flatMap(rows::rows).toList();
    }

    private Stream<Row> rows(JsonNode block) {
        var kind = block.fieldNames().next();
        return each(block.get(kind)).map(row -> row(kind, row));
    }

    private Row row(String kind, JsonNode row) {
        return switch (kind) {
            case "requirements" -> {
                var text = row.isTextual() ? row.textValue() : row.path(0).textValue();
                yield new RequirementRow(id(text), text, words(row, 1));
            }
            case "actions" -> {
                var action = row.path(1).textValue();
                yield new StepRow(id(action), words(row, 0), action, null, null);
            }
            case "times" -> {
                var subject = row.path(0).textValue();
                var unit = TimeUnit.valueOf(row.path(2).textValue());
                yield new TimeRow(id(subject), subject, row.path(1).intValue(), unit, words(row, 3));
            }
            default -> {
                var subject = row.path(0).textValue();
                var amount = row.path(1).isNumber() ? row.path(1).longValue() : null;
                yield new FeeRow(id(subject), subject, amount, words(row, 2), words(row, 3));
            }
        };
    }

    private UUID id(String words) {
        return UUID.nameUUIDFromBytes((place + "/" + words).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String words(JsonNode row, int place) {
        return row.path(place).textValue();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
