package id.fkp.shared.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Who may call an operation, from the tables that a test proves with real tokens: what the contract says of rights and of
 * scopes is what visitors and programs met.
 */
final class Rights {

    private static final String PUBLIC = "PUBLIC";
    private static final String SIGNED_IN = "SIGNED_IN";

    /** Whoever has the number and the secret of a thing, which no row of the table has. */
    private static final String HOLDER = "HOLDER";

    /** The table's columns, in its order, each as the contract names it. */
    private static final List<String> ROLES =
            List.of(PUBLIC, SIGNED_IN, "DRAFTER", "MODERATOR", "HEAD", "AUDITOR", "ADMIN", "INTEGRATOR");

    private final Map<String, Set<String>> roles = new HashMap<>();

    /** By operation: of several scopes any is enough. */
    private final Map<String, List<String>> scopes = new HashMap<>();

    /** Rows about what is not there, or another unit's, say how one is turned away; nobody does anything with it. */
    private static final Set<String> ABOUT_NOTHING_OF_THEIRS = Set.of("FOREIGN", "ABSENT");

    Rights() {
        rows("rights.csv")
                .filter(row -> !ABOUT_NOTHING_OF_THEIRS.contains(row[1]))
                .forEach(this::read);
        rows("scopes.csv").forEach(row -> scopes.put(row[0], List.of(row).subList(1, row.length)));
    }

    private static Stream<String[]> rows(String name) {
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Rights.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return table
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s*,\\s*", -1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String[] row) {
        var let = roles.computeIfAbsent(row[0], operation -> new LinkedHashSet<>());
        for (int role = 0; role < ROLES.size(); role++) {
            if (row[role + 2].strip().equals("yes")) {
                let.add(ROLES.get(role));
            }
        }
    }

    /** A new operation has no row yet; the test of the table, not the build, asks for one. */
    void state(Operation operation) {
        var let = let(operation.getOperationId());
        operation.addExtension("x-roles", let);
        var said = Objects.requireNonNullElse(operation.getDescription(), operation.getSummary());
        var words = new StringBuilder(said.endsWith(".") ? said : said + ".")
                .append(" ")
                .append(sentence(let));
        var needed = scopes(operation);
        if (!needed.isEmpty()) {
            operation.addExtension("x-scopes", needed);
            words.append(" An API client of the unit needs the scope ")
                    .append(String.join(" or ", needed))
                    .append('.');
        }
        operation.setDescription(words.toString());
    }

    /** What only API clients meet. */
    List<String> refusals(Operation operation) {
        return scopes(operation).isEmpty() ? List.of() : List.of("403 scope-missing");
    }

    private List<String> scopes(Operation operation) {
        return scopes.getOrDefault(operation.getOperationId(), List.of());
    }

    /** Where everybody is let in, no role needs to be named besides. */
    private List<String> let(String operation) {
        var let = roles.getOrDefault(operation, Set.of());
        if (let.isEmpty()) {
            return List.of(HOLDER);
        }
        return Stream.of(PUBLIC, SIGNED_IN)
                .filter(let::contains)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> ROLES.stream().filter(let::contains).toList());
    }

    private static String sentence(List<String> let) {
        return switch (let.get(0)) {
            case PUBLIC -> "Open to everybody, also without a token.";
            case SIGNED_IN -> "Open to everybody who is signed in.";
            case HOLDER -> "Open to whom it belongs, or who holds its secret.";
            default -> "Open to " + String.join(", ", let) + ".";
        };
    }
}
