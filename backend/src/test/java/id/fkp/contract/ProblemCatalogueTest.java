package id.fkp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.fkp.shared.problem.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps docs/problems.md the list of what can go wrong. To accept a change: {@code -Dproblems.write=true}. */
class ProblemCatalogueTest {

    private static final Path CATALOGUE = Path.of("..", "docs", "problems.md");
    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    private static final List<ProblemType> ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.fkp").stream()
                    .flatMap(type -> type.getFields().stream())
                    .filter(field -> field.getRawType().isEquivalentTo(ProblemType.class))
                    .filter(field ->
                            field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                    .map(ProblemCatalogueTest::value)
                    .sorted(Comparator.comparingInt(ProblemType::status).thenComparing(ProblemType::code))
                    .toList();

    @Test
    void every_problem_is_in_the_catalogue() throws IOException {
        if (Boolean.getBoolean("problems.write")) {
            Files.writeString(CATALOGUE, catalogue());
        }
        assertThat(CATALOGUE)
                .as("the problems moved: run mvn test -Dproblems.write=true and review the diff")
                .hasContent(catalogue());
    }

    @Test
    void a_code_means_one_thing() {
        assertThat(ALL).extracting(ProblemType::code).doesNotHaveDuplicates();
    }

    @Test
    void every_code_of_the_contract_is_a_problem_that_exists() throws IOException {
        var known = ALL.stream().map(type -> type.status() + " " + type.code()).collect(Collectors.toSet());
        assertThat(ContractOperations.read(CONTRACT))
                .allSatisfy(operation ->
                        assertThat(operation.refusals()).as(operation.id()).isSubsetOf(known));
    }

    private static String catalogue() {
        return ALL.stream()
                .map(type -> "| `%s` | %d | %s | %s |\n"
                        .formatted(
                                type.code(),
                                type.status(),
                                type.title().id(),
                                type.title().en()))
                .collect(Collectors.joining("", """
                        # Problems

                        What an answer outside 2xx can say in `code` (RFC 9457, `application/problem+json`). Branch on
                        `code` alone; `title` and `detail` are for people and come in the language of `Accept-Language`.
                        Which operation can answer with which is in `openapi.yaml`.

                        | code | status | Bahasa Indonesia | English |
                        |---|---|---|---|
                        """, ""));
    }

    private static ProblemType value(JavaField field) {
        try {
            var constant = field.reflect();
            constant.setAccessible(true);
            return (ProblemType) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
