package id.fkp.export;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has narrowed a list down saves what they see: an export takes every filter of the list that its description names. */
class ExportFiltersTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    /** In the description of an export: whose rows it holds. */
    private static final Pattern LIST = Pattern.compile("\\b(?:list|read)[A-Z]\\w+");

    /** Of a page, not of what is in it. */
    private static final Set<String> OF_PAGES = Set.of("cursor", "limit");

    /** Of a file, not of what is in it. */
    private static final Set<String> OF_FILES = Set.of("format", "lang");

    /** What an export is of that no list shows so. */
    private static final Map<String, String> WITHOUT_LIST = Map.of(
            "exportBriefingOfficers", "a row for each officer and text; readBriefing has them within the briefing",
            "exportOpinionResults", "the results of one forum, which listOpinionQuestions has within each question",
            "exportOpinionAnswers", "answers alone, which no list shows");

    /** Filters of a list that its export goes without, by both. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "exportReports listFeedback",
            "its rows are reports, not inputs: forumId narrows them, and state=REPORTED is what all of them are");

    private Map<String, ContractOperation> operations;

    @BeforeEach
    void read() throws IOException {
        operations =
                ContractOperations.read(CONTRACT).stream().collect(toMap(ContractOperation::id, Function.identity()));
    }

    @Test
    void an_export_takes_every_filter_of_its_list() {
        var missing = new TreeSet<String>();
        var used = new HashSet<String>();
        for (var export : exports()) {
            for (var list : lists(export)) {
                var named = export.id() + " " + list.id();
                var more = new TreeSet<>(filters(list));
                more.removeAll(filters(export));
                if (LEFT_OUT.containsKey(named) && !more.isEmpty()) {
                    used.add(named);
                } else {
                    more.forEach(filter -> missing.add(named + ": " + filter));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(LEFT_OUT.keySet()).as("what is left out for a reason").isEqualTo(used);
    }

    @Test
    void every_export_says_of_which_list_its_rows_are() {
        assertThat(exports())
                .hasSizeGreaterThan(20)
                .filteredOn(export -> lists(export).isEmpty())
                .extracting(ContractOperation::id)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_LIST.keySet());
    }

    /** All that the inbox is narrowed by, also where the file is written meanwhile. */
    @Test
    void a_file_of_inputs_that_is_written_meanwhile_takes_the_filters_of_the_inbox() throws IOException {
        var known = new YAMLMapper()
                .readTree(CONTRACT.toFile())
                .at("/components/schemas/ExportFilter/properties")
                .fieldNames();
        var taken = new TreeSet<>(Set.of("unitId"));
        known.forEachRemaining(taken::add);
        assertThat(taken).containsAll(filters(Objects.requireNonNull(operations.get("listFeedback"))));
    }

    private List<ContractOperation> exports() {
        return operations.values().stream()
                .filter(operation ->
                        operation.declared().path("parameters").toString().contains("ExportFormat"))
                .toList();
    }

    private Set<ContractOperation> lists(ContractOperation export) {
        return LIST.matcher(export.declared().path("description").asText())
                .results()
                .map(MatchResult::group)
                .filter(operations::containsKey)
                .map(operations::get)
                .collect(Collectors.toSet());
    }

    private static Set<String> filters(ContractOperation operation) {
        var names = new TreeSet<String>();
        for (var parameter : operation.declared().path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        }
        names.removeAll(OF_PAGES);
        names.removeAll(OF_FILES);
        return names;
    }
}
