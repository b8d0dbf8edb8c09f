package id.fkp.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.record.PublicPayload.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What acts tell stands in a table, taken from the code: what somebody writes freely is not in the register's leaves. */
class PublicPayloadTest {

    private static final Path CODE = Path.of("src/main/java/id/fkp");

    /** A statement that puts together what an act tells. */
    private static final Pattern TELLS = Pattern.compile(
            "new Act\\(|\\.act\\(|\\b(tell|fire|took|planned)\\(|\\b(detail|told|whole|full)\\b|return Map\\.(<.*>)?of\\(\"leftOpen");

    private static final Pattern MAP = Pattern.compile("Map\\.(?:<[^(]*>)?of\\(");
    private static final Pattern PUT = Pattern.compile("\\.put\\(\\s*\"([A-Za-z0-9]+)\"");
    private static final Pattern NAME = Pattern.compile("\\s*\"([A-Za-z0-9]+)\"\\s*");

    @Test
    void every_field_that_the_code_tells_is_in_the_table() throws IOException {
        var told = told();
        assertThat(told).hasSizeGreaterThan(50).containsKeys("forumId", "dueOn", "signedOn", "versionIds");
        told.keySet().removeAll(PublicPayload.FIELDS.keySet());

        assertThat(told).isEmpty();
    }

    @Test
    void the_table_has_nothing_that_the_code_does_not_tell() throws IOException {
        var code = new StringBuilder();
        for (var file : code()) {
            code.append(Files.readString(file));
        }
        assertThat(PublicPayload.FIELDS.keySet().stream()
                        .filter(field -> code.indexOf('"' + field + '"') < 0 && code.indexOf(" " + field) < 0))
                .isEmpty();
    }

    @Test
    void a_text_that_stands_for_ever_has_its_acts_and_a_reason() {
        PublicPayload.FIELDS.forEach((name, field) -> {
            if (field.forms().contains(Form.NAME)) {
                assertThat(field.acts()).as(name).allMatch(act -> act.contains("."));
                assertThat(field.why()).as(name).hasSizeGreaterThan(20);
            } else {
                assertThat(field.acts()).as(name).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "follow-up.moved, reason, Menunggu Bu Siti kembali",
        "follow-up.assigned, owner, Budi",
        "session.planned, title, Pertemuan dengan Pak Budi",
        "forum.announced, reason, BUDI dari loket",
        "agreement.addendum-added, textSha256, 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "file.published, purpose, AUDIT"
    })
    void words_do_not_pass(String act, String field, String words) {
        assertThat(PublicPayload.wrong(act, Map.of(field, words))).containsExactly(field);
        assertThat(PublicPayload.wrong(act, Map.of("leftOpen", List.of(Map.of(field, words)))))
                .containsExactly(field);
    }

    @Test
    void what_machines_say_and_official_names_do() {
        assertThat(PublicPayload.wrong(
                        "forum.announced",
                        Map.of(
                                "title",
                                "FKP Loka POM",
                                "opensAt",
                                "2026-11-28T00:00:00Z",
                                "leftOpen",
                                List.of(Map.of("code", "inputs-open", "count", 2)),
                                "textCommitment",
                                "a".repeat(64))))
                .isEmpty();
    }

    /** Each field and the files in which it is told. */
    private static Map<String, Set<String>> told() throws IOException {
        var fields = new TreeMap<String, Set<String>>();
        for (var file : code()) {
            var text = Files.readString(file);
            if (!text.contains("Act") || !(text.contains("PUBLIC") || text.contains("announced"))) {
                continue;
            }
            for (var statement : text.split("[;{}]", -1)) {
                if (TELLS.matcher(statement).find() && !statement.contains("projection.")) {
                    namesIn(statement)
                            .forEach(name -> fields.computeIfAbsent(name, first -> new TreeSet<>())
                                    .add(file.getFileName().toString()));
                }
            }
        }
        return fields;
    }

    /** Of the maps that a statement makes, and what it puts into them. */
    private static Set<String> namesIn(String statement) {
        var names = new TreeSet<String>();
        PUT.matcher(statement).results().forEach(put -> names.add(put.group(1)));
        MAP.matcher(statement).results().forEach(map -> {
            var given = arguments(statement.substring(map.end()));
            for (int i = 0; i < given.size(); i += 2) {
                var name = NAME.matcher(given.get(i));
                if (name.matches()) {
                    names.add(name.group(1));
                }
            }
        });
        return names;
    }

    /** Up to the bracket that closes them. */
    private static List<String> arguments(String text) {
        var found = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char symbol = text.charAt(i);
            depth += symbol == '(' ? 1 : symbol == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && symbol == ',')) {
                found.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return found;
    }

    private static List<Path> code() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
