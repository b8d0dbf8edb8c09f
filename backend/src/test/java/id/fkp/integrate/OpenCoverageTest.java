package id.fkp.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.fkp.contract.ContractOperations;
import id.fkp.integrate.open.OpenType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That nothing public is forgotten: what every open operation says comes along as records, or it is said why not. */
class OpenCoverageTest {

    private static final Path SAID = Path.of("..", "docs", "open-data.md");
    private static final Path WEBHOOKS = Path.of("..", "docs", "webhooks.md");
    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|([^|]*)\\|([^|]*)\\|$");
    private static final Pattern REASON = Pattern.compile("^- \\*\\*(\\w+)\\*\\*: .+");

    @Test
    void every_operation_that_everybody_may_read_is_carried_by_records_or_says_why_not() throws IOException {
        var open = ContractOperations.read(CONTRACT).stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> roles(operation.declared()).equals(List.of("PUBLIC")))
                .map(operation -> operation.id())
                .toList();

        assertThat(rows().keySet())
                .as("docs/open-data.md says of each what carries it")
                .containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void what_it_says_is_a_kind_of_record_or_a_reason_that_is_explained() throws IOException {
        var reasons = Files.readAllLines(SAID).stream()
                .map(REASON::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .toList();
        var kinds = Arrays.stream(OpenType.values()).map(OpenType::name).toList();

        assertThat(rows()).allSatisfy((operation, said) -> {
            assertThat(said.carried().isEmpty())
                    .as(operation + ": either kinds or a reason")
                    .isNotEqualTo(said.reason().isEmpty());
            assertThat(kinds).as(operation).containsAll(said.carried());
            if (!said.reason().isEmpty()) {
                assertThat(reasons).as(operation).contains(said.reason());
            }
        });
    }

    @Test
    void every_kind_of_record_carries_what_some_operation_says_and_has_its_webhook() throws IOException {
        var carried = rows().values().stream()
                .flatMap(said -> said.carried().stream())
                .collect(Collectors.toSet());
        var webhooks = Files.readString(WEBHOOKS);

        assertThat(OpenType.values()).allSatisfy(type -> {
            assertThat(carried).contains(type.name());
            assertThat(webhooks).contains("`" + type.name().toLowerCase(Locale.ROOT) + "`");
        });
    }

    /** One row: the kinds that carry an operation, or why none does. */
    private record Said(List<String> carried, String reason) {}

    private static Map<String, Said> rows() throws IOException {
        var rows = new TreeMap<String, Said>();
        for (var line : Files.readAllLines(SAID)) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                var kinds = Arrays.stream(row.group(2).split(","))
                        .map(String::strip)
                        .filter(kind -> !kind.isEmpty())
                        .toList();
                rows.put(row.group(1), new Said(kinds, row.group(3).strip()));
            }
        }
        return rows;
    }

    private static List<String> roles(JsonNode operation) {
        var roles = new ArrayList<String>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }
}
