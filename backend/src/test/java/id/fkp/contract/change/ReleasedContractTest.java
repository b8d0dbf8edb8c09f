package id.fkp.contract.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever was right with the last released contract is right with this one, until the major version moves, and reads in
 * the changelog what has come since. With a release: {@code -Dcontract.release=true}, see docs/api-changelog.md.
 */
class ReleasedContractTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");
    private static final Path RELEASED = Path.of("..", "docs", "contract", "released.json");
    private static final Path CHANGELOG = Path.of("..", "docs", "api-changelog.md");

    private static final List<String> SECTIONS =
            List.of("Breaking changes", "Added", "Changed", "Deprecated", "Removed", "Fixed");

    /** What was promised by mistake and never held: nobody could do it, so that nobody loses it. */
    private static final Set<Change> NEVER_HELD =
            Set.of(new Change("beginStandard", "x-roles", "\"SIGNED_IN\" removed", true));

    @Test
    void nothing_breaks_within_a_major_version() throws IOException {
        var now = Contract.read(CONTRACT);
        if (Boolean.getBoolean("contract.release")) {
            assertThat(Arrays.compare(version(now), version(Contract.released(RELEASED))))
                    .as("what was released stays as it was: move info-version first")
                    .isPositive();
            Contract.release(now, RELEASED);
        }
        var released = Contract.released(RELEASED);
        if (major(now) == major(released)) {
            assertThat(Comparison.between(released, now))
                    .as("clients break: keep it, or move info-version and the path to the next major version")
                    .filteredOn(Change::breaking)
                    .isSubsetOf(NEVER_HELD);
        }
    }

    @Test
    void every_difference_has_its_line_in_the_changelog() throws IOException {
        var unreleased = section(Files.readString(CHANGELOG), "Unreleased");
        assertThat(unwritten(Comparison.between(Contract.released(RELEASED), Contract.read(CONTRACT)), unreleased))
                .as("say in docs/api-changelog.md, under Unreleased, what integrators get")
                .isEmpty();
    }

    @Test
    void the_changelog_keeps_to_its_sections() throws IOException {
        var text = Files.readString(CHANGELOG);
        assertThat(headings(text, "## ")).startsWith("Policy", "Unreleased").hasSizeGreaterThan(2);
        assertThat(headings(text, "### ")).isSubsetOf(SECTIONS);
        var version = Contract.released(RELEASED).path("info").path("version").asText();
        assertThat(headings(text, "## "))
                .as("the released version has its section")
                .contains(version);
    }

    @Test
    void a_difference_without_its_line_is_found() {
        var differences = List.of(
                new Change("listForums", "query q", "parameter added", false),
                new Change("Forum", "out title", "field removed", true));
        assertThat(unwritten(differences, "### Added\n- `listForums` takes q\n"))
                .containsExactly("Forum");
        assertThat(unwritten(differences, "### Added\n- `listForums` takes q; `Forum` lost its title\n"))
                .as("what breaks stands under its own heading")
                .containsExactly("Forum");
        assertThat(unwritten(differences, "### Breaking changes\n- `Forum` has no title\n### Added\n- `listForums`\n"))
                .isEmpty();
    }

    /** What is named nowhere; what breaks is to be named where those look who would be hit. */
    private static List<String> unwritten(List<Change> changes, String unreleased) {
        var breaking = unreleased.contains("### Breaking changes")
                ? unreleased.substring(unreleased.indexOf("### Breaking changes"))
                        .split("\n### ", 2)[0]
                : "";
        return changes.stream()
                .filter(change -> !(change.breaking() && !NEVER_HELD.contains(change) ? breaking : unreleased)
                        .contains("`" + change.subject() + "`"))
                .map(Change::subject)
                .distinct()
                .toList();
    }

    private static String section(String text, String heading) {
        var from = text.indexOf("\n## " + heading + "\n");
        assertThat(from).as("section " + heading).isNotNegative();
        var to = text.indexOf("\n## ", from + 1);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static List<String> headings(String text, String mark) {
        return Pattern.compile("^" + mark + "(.+)$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toList());
    }

    private static int major(JsonNode contract) {
        return version(contract)[0];
    }

    private static int[] version(JsonNode contract) {
        var version = contract.path("info").path("version").asText();
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
