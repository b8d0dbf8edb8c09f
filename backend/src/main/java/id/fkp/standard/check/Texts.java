package id.fkp.standard.check;

import id.fkp.standard.row.Row;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentRepresentation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The 14 texts of a version as the rules read them. */
record Texts(Map<ComponentCode, ComponentRepresentation> components) {

    static Texts of(List<ComponentRepresentation> components) {
        return new Texts(
                components.stream().collect(Collectors.toMap(ComponentRepresentation::code, Function.identity())));
    }

    /** The rows of a component that are of this kind. */
    <R extends Row> Stream<R> rows(ComponentCode code, Class<R> kind) {
        return at(code).rows().stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean hasRows(ComponentCode code) {
        return !at(code).rows().isEmpty();
    }

    /** All that the component says, rows first. */
    String whole(ComponentCode code) {
        return Stream.concat(
                        at(code).rows().stream().map(Row::plainText),
                        Stream.of(at(code).content().plainText()))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    boolean isEmpty(ComponentCode code) {
        return whole(code).isEmpty();
    }

    /** The lines of the text as headings are compared: small letters, without numbers before and signs behind. */
    Stream<String> headings(ComponentCode code) {
        return at(code).content().plainText().lines().map(Texts::heading);
    }

    static String heading(String line) {
        return line.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^(\\(?([0-9]{1,2}|[a-z])[.)]\\s*)", "")
                .replaceAll("[\\s:.;]+$", "");
    }

    private ComponentRepresentation at(ComponentCode code) {
        return Objects.requireNonNull(components.get(code), code.name());
    }
}
