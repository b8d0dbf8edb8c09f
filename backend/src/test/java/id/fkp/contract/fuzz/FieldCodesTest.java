package id.fkp.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule of ours that no schema says has to be known where valid data is sent, or else it looks like a broken contract. */
class FieldCodesTest {

    private static final Path HOOKS = Path.of("..", "bench", "fuzz_hooks.py");

    /** What the contract says of fields by itself. */
    private static final String SAID_AS_BOUND = "max-code-points";

    @Test
    void each_rule_of_fields_is_said_by_the_schema_or_known_to_the_fuzzer() throws IOException {
        var known = Pattern.compile("\"([a-z-]+)\"")
                .matcher(Files.readString(HOOKS).split("FIELDS = \\{", -1)[1].split("}", -1)[0])
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        var rules = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.fkp").stream()
                        .filter(type -> type.isAnnotatedWith(Constraint.class))
                        .map(FieldCodesTest::code)
                        .collect(Collectors.toSet());
        assertThat(rules).contains(SAID_AS_BOUND).hasSizeGreaterThan(8);
        rules.remove(SAID_AS_BOUND);
        assertThat(known).as("FIELDS of %s", HOOKS).containsAll(rules);
    }

    /** As {@code FieldErrors} names it. */
    private static String code(JavaClass constraint) {
        return constraint.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
