package id.fkp.record;

import id.fkp.record.leaf.CanonicalJson;
import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Looks, while all tests run, at each public act before it is written: nothing in it may be what somebody wrote freely, since
 * the register keeps it for ever. The act fails otherwise, and with it the test in which it was done.
 */
@ApplicationScoped
public class PublicPayload {

    /** Of fields that hold no text. */
    private static final String NONE = "(?!)";

    static final Map<String, Field> FIELDS = read();

    /** What a value of a field looks like. */
    enum Form {
        ID("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        DAY("\\d{4}-\\d{2}-\\d{2}"),
        TIME("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z"),
        CODE("[A-Z][A-Z0-9_]*"),
        WORD("[a-z]+(-[a-z]+)*"),
        HASH("[0-9a-f]{64}"),
        NAME("(?s).*"),
        NUMBER(PublicPayload.NONE),
        FLAG(PublicPayload.NONE),
        LIST(PublicPayload.NONE),
        INTERNAL(PublicPayload.NONE);

        private final Pattern form;

        Form(String form) {
            this.form = Pattern.compile(form);
        }

        boolean fits(Object value) {
            return switch (this) {
                case NUMBER -> value instanceof Number;
                case FLAG -> value instanceof Boolean;
                default -> value instanceof String text && form.matcher(text).matches();
            };
        }
    }

    /** One line of the table. */
    record Field(List<Form> forms, List<String> acts, String why) {

        boolean allows(String act, Object value) {
            return forms.stream().anyMatch(form -> form.fits(value) && (form != Form.NAME || acts.contains(act)));
        }
    }

    void look(@Observes Act act) {
        if (act.reach() == Act.Reach.PUBLIC) {
            var wrong = wrong(act.verb(), CanonicalJson.plain(act.detail()));
            if (!wrong.isEmpty()) {
                throw new AssertionError(
                        act.verb() + " tells freely written words, or what payload-fields.psv does not know: " + wrong);
            }
        }
    }

    /** The fields that may not be told so. */
    static List<String> wrong(String act, Map<String, Object> payload) {
        var wrong = new ArrayList<String>();
        payload.forEach((name, value) -> look(act, name, value, wrong));
        return wrong;
    }

    private static void look(String act, String name, Object value, List<String> wrong) {
        var field = FIELDS.get(name);
        if (field == null) {
            wrong.add(name);
        } else if (value instanceof List<?> list) {
            list.forEach(one -> look(act, name, one, wrong));
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((key, inner) -> look(act, String.valueOf(key), inner, wrong));
        } else if (!field.allows(act, value)) {
            wrong.add(name);
        }
    }

    private static Map<String, Field> read() {
        try (var table = PublicPayload.class.getResourceAsStream("payload-fields.psv")) {
            var fields = new TreeMap<String, Field>();
            new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .forEach(cells -> fields.put(
                            cells[0],
                            new Field(
                                    listed(cells[1]).stream().map(Form::valueOf).toList(),
                                    cells.length > 2 ? listed(cells[2]) : List.of(),
                                    cells.length > 3 ? cells[3] : "")));
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> listed(String cell) {
        return Arrays.stream(cell.strip().split("\\s*,\\s*", -1)).toList();
    }
}
