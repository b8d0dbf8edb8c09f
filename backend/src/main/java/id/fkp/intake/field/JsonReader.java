package id.fkp.intake.field;

import static id.fkp.intake.part.IntakeProblems.broken;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.fkp.intake.label.Labels;
import id.fkp.intake.part.Budget;
import id.fkp.intake.part.Grid;
import id.fkp.intake.part.Grid.Cell;
import id.fkp.intake.part.Grid.Line;
import id.fkp.intake.part.Part;
import id.fkp.intake.part.Reading;
import id.fkp.shared.document.Blocks;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.PlainLines;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads JSON. There is no form that SIPPN takes or gives by machine, so that names decide and not places: an object whose
 * fields are called like components, objects in it or in a list, or a list of objects with a label and a text each.
 */
public final class JsonReader {

    private static final int MAX_DEPTH = 20;

    /** How rows that are objects call their label. */
    private static final Set<String> LABELS = Set.of("komponen", "unsur", "label", "nama", "name", "component", "code");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // of two, the first would be lost in silence
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Budget budget;
    private final List<Part> parts = new ArrayList<>();

    private JsonReader(Budget budget) {
        this.budget = budget;
    }

    public static Reading read(PlainFile file, Budget budget) {
        var reader = new JsonReader(budget);
        try {
            reader.value(JSON.readTree(file.text()), "");
        } catch (JsonProcessingException e) {
            throw broken();
        }
        return new Reading(reader.parts, List.of(), List.of());
    }

    private void value(JsonNode value, String pointer) {
        if (value.isArray()) {
            list(value, pointer);
        } else if (value.isObject()) {
            object(value, pointer);
        } else if (!value.asText().isBlank()) {
            parts.add(new Part.Prose(place(pointer), PlainLines.blocks(text(value))));
        }
    }

    private void list(JsonNode list, String pointer) {
        var rows = new ArrayList<Line>();
        for (int i = 0; i < list.size(); i++) {
            if (isRow(list.get(i))) {
                rows.add(row(list.get(i), pointer + "/" + i));
            } else {
                value(list.get(i), pointer + "/" + i);
            }
        }
        if (!rows.isEmpty()) {
            parts.add(new Grid(place(pointer), rows));
        }
    }

    private static boolean isRow(JsonNode value) {
        return value.isObject()
                && value.propertyStream()
                        .anyMatch(field -> isLabel(field) && field.getValue().isValueNode());
    }

    private static boolean isLabel(Map.Entry<String, JsonNode> field) {
        return LABELS.contains(field.getKey().toLowerCase(Locale.ROOT));
    }

    /** The label first, then what else the object says. */
    private Line row(JsonNode row, String pointer) {
        budget.row();
        var label = row.propertyStream().filter(JsonReader::isLabel).findFirst().orElseThrow();
        var blocks = new ArrayList<Node>();
        row.propertyStream()
                .filter(field -> !field.getKey().equals(label.getKey()) && !isNumber(field))
                .forEach(field -> blocks.addAll(blocks(field.getValue())));
        return line(pointer, text(label.getValue()), blocks);
    }

    private static boolean isNumber(Map.Entry<String, JsonNode> field) {
        return field.getKey().equalsIgnoreCase("no") || field.getKey().equalsIgnoreCase("nomor");
    }

    /** Each field a line of a table: its name is the label. Objects inside are tables of their own, but for components. */
    private void object(JsonNode object, String pointer) {
        var lines = new ArrayList<Line>();
        var inside = new ArrayList<Map.Entry<String, JsonNode>>();
        object.propertyStream().forEach(field -> {
            if (holdsObjects(field.getValue())
                    && Labels.of(words(field.getKey())).isEmpty()) {
                inside.add(field);
            } else if (!field.getValue().isNull()) {
                budget.row();
                lines.add(line(pointer + "/" + field.getKey(), words(field.getKey()), blocks(field.getValue())));
            }
        });
        if (!lines.isEmpty()) {
            parts.add(new Grid(place(pointer), lines));
        }
        inside.forEach(field -> value(field.getValue(), pointer + "/" + field.getKey()));
    }

    private static boolean holdsObjects(JsonNode value) {
        return value.isObject() || (value.isArray() && value.valueStream().anyMatch(JsonNode::isContainerNode));
    }

    private Line line(String pointer, String label, List<Node> blocks) {
        return new Line(
                place(pointer),
                List.of(
                        new Cell(0, 1, false, List.of(Blocks.paragraph(Blocks.clean(label)))),
                        new Cell(1, 1, false, blocks)));
    }

    /** A list of values becomes a list; everything else the words it says. */
    private List<Node> blocks(JsonNode value) {
        if (!value.isArray()) {
            return PlainLines.blocks(spoken(value, "\n"));
        }
        var items = value.valueStream()
                .map(item -> spoken(item, "; ").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(Blocks.paragraph(text.replace('\n', ' '))))
                .toList();
        return items.isEmpty() ? List.of() : List.of(Blocks.list(false, items));
    }

    /** A single field needs no name, several do. */
    private String spoken(JsonNode value, String between) {
        if (value.isArray()) {
            return value.valueStream().map(item -> spoken(item, between)).collect(Collectors.joining(between));
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(field ->
                            (value.size() == 1 ? "" : words(field.getKey()) + ": ") + spoken(field.getValue(), between))
                    .collect(Collectors.joining(between));
        }
        return value.isNull() ? "" : text(value);
    }

    private String text(JsonNode value) {
        var text = Blocks.clean(value.asText());
        budget.text(text);
        return text;
    }

    /** A field's name as words: {@code waktuPenyelesaian} and {@code waktu_penyelesaian} alike. */
    private static String words(String name) {
        return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replaceAll("[_-]+", " ");
    }

    private static Words place(String pointer) {
        var where = pointer.isEmpty() ? "/" : pointer;
        return new Words(where, where);
    }
}
