package id.fkp.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every setting that the product reads is written down. To accept a change: {@code mvn test -Dsettings.write=true}. */
class SettingsTest {

    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Path OPERATIONS = Path.of("../docs/operations.md");
    private static final Path README = Path.of("../README.md");

    private static final String BEGIN = "<!-- From application.properties, by SettingsTest. -->\n";
    private static final String END = "<!-- End of it. -->\n";

    private static final Pattern LINE = Pattern.compile("(fkp\\.[a-z0-9.-]+)=(.*)");
    private static final Pattern ASKED =
            Pattern.compile("@ConfigProperty\\(name = \"(fkp[^\"]*)\"|\\$\\{(fkp[^:}]*)[:}]");

    private record Setting(String key, String value, String about) {

        String row() {
            return "| `%s` | `%s` | %s |%n".formatted(variable(key), value, about);
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

    @Test
    void every_setting_that_is_read_stands_in_one_of_both_tables() throws IOException {
        var asked = new TreeSet<String>();
        collect(Files.readString(PROPERTIES), asked);
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                collect(Files.readString(source), asked);
            }
        }
        // Says to the product itself that it runs with the content of the demo; nobody sets it.
        asked.remove("fkp.demo");
        var told = Files.readString(README) + Files.readString(OPERATIONS);
        assertThat(asked)
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(told).contains("`" + variable(key) + "`"));
    }

    private static void collect(String source, Set<String> asked) {
        var found = ASKED.matcher(source);
        while (found.find()) {
            asked.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
    }

    /** What stands above a line says why; lines that follow each other share it. */
    private static List<Setting> settings() throws IOException {
        var settings = new ArrayList<Setting>();
        var about = new StringBuilder();
        boolean isAbout = false;
        for (var line : Files.readAllLines(PROPERTIES)) {
            if (line.startsWith("#")) {
                if (!isAbout) {
                    about.setLength(0);
                }
                about.append(about.isEmpty() ? "" : " ")
                        .append(line.substring(1).strip());
                isAbout = true;
                continue;
            }
            isAbout = false;
            var setting = LINE.matcher(line);
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
