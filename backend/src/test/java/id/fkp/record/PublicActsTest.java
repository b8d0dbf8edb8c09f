package id.fkp.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.shared.act.Act;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of public acts is that of the code. */
class PublicActsTest {

    private static final Path CODE = Path.of("src/main/java/id/fkp");
    private static final Pattern NAMED = Pattern.compile('"' + "(" + Act.VERB + ")" + '"');

    /** Where one field of an act leads to, such as {@code forumId results}. */
    private static final Pattern WAY = Pattern.compile("[a-zA-Z]+Ids? [a-z]+");

    @Test
    void every_act_that_the_code_names_as_public_is_listed() throws IOException {
        var named = new TreeSet<String>();
        for (var statement : code().split("[;{}]", -1)) {
            if (statement.contains("new Act(") && statement.contains("PUBLIC")) {
                NAMED.matcher(statement).results().forEach(verb -> named.add(verb.group(1)));
            }
        }
        assertThat(named).hasSizeGreaterThan(15).contains("forum.announced", "unit.entered");

        assertThat(PublicActs.LIST.keySet()).containsAll(named);
    }

    @Test
    void the_list_has_no_act_that_the_code_does_not_do() throws IOException {
        var code = code();
        assertThat(PublicActs.LIST).allSatisfy((act, listed) -> {
            var participle = act.substring(act.indexOf('.') + 1);
            assertThat(code).as(act).contains('"' + listed.object() + '"');
            assertThat(code.contains('"' + act + '"')
                            || code.contains('"' + participle.replace("exchange-", "") + '"')
                            || code.contains(participle.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .as(act)
                    .isTrue();
        });
    }

    @Test
    void each_has_a_page_by_what_it_tells_or_a_reason_for_none() {
        assertThat(PublicActs.LIST).allSatisfy((act, listed) -> {
            var ways = listed.place().split(", ", -1);
            if (Arrays.stream(ways).allMatch(way -> WAY.matcher(way).matches())) {
                assertThat(ways).as(act).allMatch(way -> {
                    var field = way.split(" ", -1)[0];
                    return field.equals("objectId") || PublicPayload.FIELDS.containsKey(field);
                });
            } else {
                assertThat(listed.place()).as(act).contains(" ").doesNotContain("Id ");
            }
        });
    }

    private static String code() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PublicActsTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
