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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Who may call an operation, from the table that a test proves with real tokens: what the contract says of rights is
 * what visitors met.
 */
final class Rights {

    /** Which scope an API client of the unit needs. */
    private static final String SCOPE = "x-scope";

    private static final String PUBLIC = "PUBLIC";
    private static final String SIGNED_IN = "SIGNED_IN";

    /** Whoever has the number and the secret of a thing, which no row of the table has. */
    private static final String HOLDER = "HOLDER";

    /** The table's columns, in its order, each as the contract names it. */
    private static final List<String> ROLES =
            List.of(PUBLIC, SIGNED_IN, "DRAFTER", "MODERATOR", "HEAD", "AUDITOR", "ADMIN", "INTEGRATOR");

    private final Map<String, Set<String>> roles = new HashMap<>();

    Rights() {
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Rights.class.getResourceAsStream("rights.csv")), StandardCharsets.UTF_8))) {
            table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*,\\s*", -1))
                    .filter(row -> !row[1].equals("FOREIGN"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String[] row) {
        var let = roles.computeIfAbsent(row[0].strip(), operation -> new LinkedHashSet<>());
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
        scope(operation).ifPresent(scope -> {
            operation.addExtension(SCOPE, scope);
            words.append(" An API client of the unit needs the scope ")
                    .append(scope)
                    .append('.');
        });
        operation.setDescription(words.toString());
    }

    /** What only API clients meet. */
    List<String> refusals(Operation operation) {
        return scope(operation).isPresent() ? List.of("403 scope-missing") : List.of();
    }

    /** Its own where it has one, as its {@code @Extension} says; else what {@code identity.ClientScope} has stand for roles. */
    private Optional<String> scope(Operation operation) {
        var own = Objects.requireNonNullElse(operation.getExtensions(), Map.<String, Object>of())
                .get(SCOPE);
        if (own != null) {
            return Optional.of(own.toString());
        }
        var let = let(operation.getOperationId());
        if (let.contains("AUDITOR")) {
            return Optional.of("READ_INTERNAL");
        }
        return let.contains("DRAFTER") && !let.contains("MODERATOR")
                ? Optional.of("WRITE_STANDARDS")
                : Optional.empty();
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
