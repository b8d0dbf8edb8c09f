package id.fkp.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every setting that the product reads is written down. To accept a change: {@code mvn test -Dsettings.write=true}. */
class SettingsTest {

    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Path OPERATIONS = Path.of("../docs/operations.md");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final String BEGIN = "<!-- From application.properties, by SettingsTest. -->\n";
    private static final String END = "<!-- End of it. -->\n";

    /** With a mark of comment: it has no value, or its default stands where it is read. */
    private static final Pattern LINE = Pattern.compile("#?(fkp\\.[a-z0-9.-]+)=(.*)");

    private static final Pattern ASKED =
            Pattern.compile("@ConfigProperty\\(name = \"(fkp[^\"]*)\"(?:, defaultValue = \"([^\"]*)\")?"
                    + "|\\{(fkp\\.[a-z.-]+)(?::([^}]*))?}"
                    + "|static final String \\w+ = \"(fkp\\.[a-z.-]+)\"");

    private record Setting(String key, String value, String about) {

        String row() {
            return "| `%s` | %s | %s |%n".formatted(variable(key), value.isEmpty() ? "" : "`" + value + "`", about);
        }
    }

    @Test
    void the_table_of_the_operators_is_what_the_code_says() throws IOException {
        var written = Files.readString(OPERATIONS);
        var before = written.substring(0, written.indexOf(BEGIN) + BEGIN.length());
        var after = written.substring(written.indexOf(END));
        var table = new StringBuilder(before).append("| Variable | Default | Why |\n|---|---|---|\n");
        settings().forEach(setting -> table.append(setting.row()));
        table.append(after);
        if (Boolean.getBoolean("settings.write")) {
            Files.writeString(OPERATIONS, table);
        }
        assertThat(Files.readString(OPERATIONS)).isEqualTo(table.toString());
    }

    /** Keys that the product asks for in words, each with the default that is named there. */
    @Test
    void every_setting_that_is_read_stands_in_the_table_with_its_default() throws IOException {
        var asked = new TreeMap<String, String>();
        collect(Files.readString(PROPERTIES), asked);
        for (var source : sources()) {
            collect(Files.readString(source), asked);
        }
        // Says to the product itself that it runs with the content of the demo; nobody sets it.
        asked.remove("fkp.demo");
        // The mailer wants a name in any case; without one of the operator's it is not asked.
        asked.put("fkp.mail.host", "");
        var told = settings().stream().collect(Collectors.toMap(Setting::key, Setting::value));
        assertThat(asked).hasSizeGreaterThan(30).allSatisfy((key, value) -> {
            assertThat(told).containsKey(key);
            assertThat(told.get(key)).as(key).contains(value);
        });
    }

    /** Also those that may be absent, which no line gives a value. */
    @Test
    void every_setting_of_a_mapping_stands_in_the_table() throws IOException, ClassNotFoundException {
        var mapped = new TreeSet<String>();
        for (var source : sources()) {
            if (Files.readString(source).contains("@ConfigMapping(")) {
                var name = SOURCES.relativize(source)
                        .toString()
                        .replace(".java", "")
                        .replace('/', '.');
                var mapping = Class.forName(name);
                var prefix = Objects.requireNonNull(mapping.getAnnotation(ConfigMapping.class))
                        .prefix();
                collect(mapping, prefix, mapped);
            }
        }
        assertThat(mapped).hasSizeGreaterThan(30).contains("fkp.webhooks.private-allowed", "fkp.gate.work.valid-for");
        assertThat(settings().stream().map(Setting::key)).containsAll(mapped);
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void collect(Class<?> mapping, String prefix, Set<String> mapped) {
        for (var method : mapping.getDeclaredMethods()) {
            var named = method.getAnnotation(WithName.class);
            var key = prefix + "." + (named == null ? kebab(method.getName()) : named.value());
            if (mapping.equals(method.getReturnType().getEnclosingClass())) {
                collect(method.getReturnType(), key, mapped);
            } else {
                mapped.add(key);
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static void collect(String source, Map<String, String> asked) {
        var found = ASKED.matcher(source);
        while (found.find()) {
            for (int group = 1; group <= 5; group += 2) {
                if (found.group(group) != null) {
                    var value = group < 5 ? found.group(group + 1) : null;
                    asked.merge(
                            found.group(group),
                            value == null ? "" : value,
                            (one, other) -> one.isEmpty() ? other : one);
                }
            }
        }
    }

    /** What stands above a line says why; lines that follow each other share it. */
    private static List<Setting> settings() throws IOException {
        var settings = new ArrayList<Setting>();
        var about = new StringBuilder();
        boolean isAbout = false;
        for (var line : Files.readAllLines(PROPERTIES)) {
            var setting = LINE.matcher(line);
            if (line.startsWith("#") && !setting.matches()) {
                if (!isAbout) {
                    about.setLength(0);
                }
                about.append(about.isEmpty() ? "" : " ")
                        .append(line.substring(1).strip());
                isAbout = true;
                continue;
            }
            isAbout = false;
            if (setting.matches()) {
                settings.add(new Setting(setting.group(1), setting.group(2), about.toString()));
            } else if (line.isBlank()) {
                about.setLength(0);
            }
        }
        return settings;
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
