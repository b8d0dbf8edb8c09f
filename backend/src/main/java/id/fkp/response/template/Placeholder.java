package id.fkp.response.template;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may stand in braces in a template; whoever puts the template into an answer fills it in from the input. */
enum Placeholder {
    FORUM,
    STANDAR,
    KOMPONEN,
    NOMOR;

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /** Code, pointer and all known ones, where a text names one that is not known. */
    static Optional<Fault> unknownIn(@Nullable String text, String pointer) {
        if (text == null) {
            return Optional.empty();
        }
        var known = known();
        return BRACES.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> new Fault(
                        pointer,
                        "unknown-placeholder",
                        new Words(
                                "tidak mengenal {" + name + "}; pakai " + list(),
                                "knows no {" + name + "}; use " + list())));
    }

    private static List<String> known() {
        return Arrays.stream(values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String list() {
        return known().stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
