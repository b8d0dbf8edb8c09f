package id.fkp.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** What the person who started FKP sees: progress, where to go, and one line when it cannot be. */
final class Terminal {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final long begun = System.nanoTime();

    /** A step that is done, with the time since the start. */
    void done(String part, String what) {
        OUT.printf("  %-11s %s (%d dtk)%n", part, what, seconds());
    }

    void say(String line) {
        OUT.println(line);
    }

    void box(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        OUT.println("+" + "-".repeat(width + 2) + "+");
        lines.forEach(line -> OUT.println("| " + line + " ".repeat(width - line.length()) + " |"));
        OUT.println("+" + "-".repeat(width + 2) + "+");
    }

    long seconds() {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }
}
