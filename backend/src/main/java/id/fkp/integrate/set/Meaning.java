package id.fkp.integrate.set;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.fkp.shared.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What fields and codes mean, in both languages; what stands in the contract already is taken from there. */
final class Meaning {

    private static final Map<String, Words> KNOWN = read();

    private Meaning() {}

    /** Of a field: by its record and its name where it means something of its own there, else by its name. */
    static Words of(RecordComponent field) {
        var own = KNOWN.get(field.getDeclaringRecord().getSimpleName() + "." + field.getName());
        var known = own == null ? KNOWN.get(field.getName()) : own;
        if (known == null) {
            throw new IllegalStateException("No meaning in dictionary.psv: " + field);
        }
        var said = schema(field);
        return said == null || said.description().isEmpty() ? known : new Words(known.id(), said.description());
    }

    /** Of a code: by its kind, with what the kind stands in where it has no name of its own, and its name. */
    static Words of(Enum<?> code) {
        var kind = code.getDeclaringClass();
        var within = kind.getEnclosingClass();
        var outermost = within == null || within.getEnclosingClass() == null ? within : within.getEnclosingClass();
        var name = (outermost == null ? "" : outermost.getSimpleName() + ".") + kind.getSimpleName();
        var known = KNOWN.get(name + "." + code.name());
        if (known == null) {
            throw new IllegalStateException("No meaning in dictionary.psv: " + name + "." + code.name());
        }
        return known;
    }

    private static @Nullable Schema schema(RecordComponent field) {
        try {
            return field.getDeclaringRecord().getDeclaredField(field.getName()).getAnnotation(Schema.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Words> read() {
        var known = new HashMap<String, Words>();
        try (var file = Objects.requireNonNull(Meaning.class.getResourceAsStream("dictionary.psv"))) {
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        var cells = line.split("\\|", -1);
                        known.put(cells[0], new Words(cells[1], cells[2]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
