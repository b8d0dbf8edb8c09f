package id.fkp.contract.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Schemas, which mean more to the one who has to fit them than to the one who only reads. */
final class SchemaComparison {

    private static final List<String> UPPER = List.of("maxLength", "maximum", "exclusiveMaximum", "maxItems");
    private static final List<String> LOWER = List.of("minLength", "minimum", "exclusiveMinimum", "minItems");
    private static final List<String> CHOICES = List.of("allOf", "anyOf", "oneOf");

    /** Answers of several kinds, each known by a field beside it; the policy of the changelog says that kinds may come. */
    private static final Set<String> GROWING = Set.of("OpenRecord");

    private final JsonNode before;
    private final JsonNode after;
    private final List<Change> changes;

    /** Named schemas that were compared, each as sent and as answered: many operations share them, some hold themselves. */
    private final Set<String> compared = new HashSet<>();

    SchemaComparison(JsonNode before, JsonNode after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    void compareInput(String subject, String where, JsonNode old, JsonNode now) {
        compare(new Place(subject, where, true), old, now);
    }

    void compareOutput(String subject, String where, JsonNode old, JsonNode now) {
        compare(new Place(subject, where, false), old, now);
    }

    private record Place(String subject, String where, boolean input) {

        Place at(String step) {
            return new Place(subject, (where + " " + step).strip(), input);
        }
    }

    private void compare(Place place, JsonNode old, JsonNode now) {
        var oldName = name(old);
        var name = name(now);
        if (!oldName.isEmpty() && oldName.equals(name)) {
            if (compared.add(name + place.input())) {
                compareMeant(
                        new Place(name, "", place.input()),
                        Comparison.meant(old, before),
                        Comparison.meant(now, after));
            }
            return;
        }
        if (!oldName.isEmpty() || !name.isEmpty()) {
            // Under other names: the same shape is the same schema. What holds itself ends at a pair seen before.
            if (!compared.add(oldName + ">" + name + place.input())) {
                return;
            }
        }
        compareMeant(place, Comparison.meant(old, before), Comparison.meant(now, after));
    }

    private static String name(JsonNode schema) {
        var ref = schema.path("$ref").asText();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private void compareMeant(Place place, JsonNode old, JsonNode now) {
        compareTypes(place, old, now);
        compareEnums(place, old.path("enum"), now.path("enum"));
        compareBounds(place, old, now);
        compareForms(place, old, now);
        compareProperties(place, old, now);
        if (old.has("items") || now.has("items")) {
            compare(place.at("[]"), old.path("items"), now.path("items"));
        }
        if (old.path("additionalProperties").isObject()
                && now.path("additionalProperties").isObject()) {
            compare(place.at("{}"), old.path("additionalProperties"), now.path("additionalProperties"));
        }
        CHOICES.forEach(choice -> compareChoices(place.at(choice), old.path(choice), now.path(choice)));
    }

    private void compareTypes(Place place, JsonNode old, JsonNode now) {
        var released = types(old);
        var current = types(now);
        if (released.equals(current)) {
            return;
        }
        // No type means any.
        boolean breaking = place.input()
                ? !current.isEmpty() && (released.isEmpty() || !current.containsAll(released))
                : !released.isEmpty() && (current.isEmpty() || !released.containsAll(current));
        add(place, "type " + released + " is now " + current, breaking);
    }

    private static Set<String> types(JsonNode schema) {
        var types = new TreeSet<String>();
        var declared = schema.path("type");
        if (declared.isTextual()) {
            types.add(declared.asText());
        }
        declared.forEach(type -> types.add(type.asText()));
        return types;
    }

    private void compareEnums(Place place, JsonNode old, JsonNode now) {
        if (old.isMissingNode() && now.isMissingNode()) {
            return;
        }
        if (old.isMissingNode() || now.isMissingNode()) {
            add(
                    place,
                    "values are " + (now.isMissingNode() ? "free" : "listed") + " now",
                    place.input() == old.isMissingNode());
            return;
        }
        var released = values(old);
        var current = values(now);
        released.stream()
                .filter(value -> !current.contains(value))
                .forEach(value -> add(place, value + " removed", true));
        current.stream()
                .filter(value -> !released.contains(value))
                .forEach(value -> add(place, value + " added", false));
    }

    private static Set<String> values(JsonNode list) {
        var values = new TreeSet<String>();
        list.forEach(value -> values.add(value.asText()));
        return values;
    }

    private void compareBounds(Place place, JsonNode old, JsonNode now) {
        UPPER.forEach(bound -> compareBound(place, bound, old.path(bound), now.path(bound), 1));
        LOWER.forEach(bound -> compareBound(place, bound, old.path(bound), now.path(bound), -1));
    }

    /** @param sign 1 where more is wider, -1 where less is */
    private void compareBound(Place place, String bound, JsonNode old, JsonNode now, int sign) {
        if (old.equals(now)) {
            return;
        }
        boolean narrower = !now.isMissingNode()
                && (old.isMissingNode() || sign * number(now).compareTo(number(old)) < 0);
        boolean wider = !narrower
                && (old.isMissingNode() || now.isMissingNode() || number(now).compareTo(number(old)) != 0);
        if (narrower || wider) {
            // An answer that stays in narrower bounds surprises nobody, and no program counts on a wider text.
            add(place, bound + " is now " + (now.isMissingNode() ? "none" : now), narrower && place.input());
        }
    }

    private static BigDecimal number(JsonNode bound) {
        return bound.decimalValue();
    }

    private void compareForms(Place place, JsonNode old, JsonNode now) {
        for (var form : List.of("format", "pattern", "const", "default")) {
            if (!old.path(form).equals(now.path(form))) {
                boolean breaking = form.equals("pattern")
                        ? place.input() && now.has(form)
                        : place.input() ? now.has(form) || form.equals("default") : old.has(form);
                add(place, form + " is now " + (now.has(form) ? now.path(form) : "none"), breaking);
            }
        }
    }

    private void compareProperties(Place place, JsonNode old, JsonNode now) {
        var required = values(now.path("required"));
        var wasRequired = values(old.path("required"));
        for (var field : old.path("properties").properties()) {
            var name = field.getKey();
            var today = now.path("properties").path(name);
            if (today.isMissingNode()) {
                add(place.at(name), "field removed", true); // unknown fields are refused, so that sending it fails too
                continue;
            }
            if (place.input() && required.contains(name) && !wasRequired.contains(name)) {
                add(place.at(name), "field is now required", true);
            } else if (!place.input() && wasRequired.contains(name) && !required.contains(name)) {
                add(place.at(name), "field may now be absent", true);
            } else if (required.contains(name) != wasRequired.contains(name)) {
                add(place.at(name), "field is required: " + required.contains(name), false);
            }
            compare(place.at(name), field.getValue(), today);
        }
        for (var field : now.path("properties").properties()) {
            if (!old.path("properties").has(field.getKey())) {
                boolean needed = place.input() && required.contains(field.getKey());
                add(place.at(field.getKey()), needed ? "required field added" : "field added", needed);
            }
        }
    }

    /** By their place: what is chosen among has an order that nobody changes without a reason. */
    private void compareChoices(Place place, JsonNode old, JsonNode now) {
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            if (i >= now.size()) {
                add(place, "choice removed", true);
            } else if (i >= old.size()) {
                add(place, "choice added", !place.input() && !GROWING.contains(place.subject()));
            } else {
                compare(place, old.path(i), now.path(i));
            }
        }
    }

    private void add(Place place, String what, boolean breaking) {
        changes.add(new Change(place.subject(), (place.input() ? "in " : "out ") + place.where(), what, breaking));
    }
}
