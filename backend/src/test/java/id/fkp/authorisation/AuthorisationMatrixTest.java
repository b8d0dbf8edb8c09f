package id.fkp.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.authorisation.Scene.Thing;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import id.fkp.identity.ClientScope;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of openapi.yaml, for every kind of visitor and every kind of thing, as rights.csv says, and for API clients
 * as scopes.csv says; the contract shows both.
 *
 * <p>A cell holds {@code yes} (the visitor is let in, whatever becomes of the request then), or the status with which
 * the visitor is turned away.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)
class AuthorisationMatrixTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");
    private static final Path TABLE = Path.of("src/main/resources/id/fkp/shared/contract/rights.csv");
    private static final Path SCOPES = Path.of("src/main/resources/id/fkp/shared/contract/scopes.csv");
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403, 404);

    /** An operation with an id in its path, or about a unit, must say what happens with each of these. */
    private static final Set<Thing> EVERY_THING = EnumSet.of(Thing.OWN, Thing.FOREIGN, Thing.ABSENT);

    /** One thread waits for answers most of its time. */
    private static final int KNOCKING_AT_ONCE = 3;

    private static final Wallet WALLET = new Wallet();

    /** What each row met, found out by several threads at once; a test waits for that of its own row. */
    private static final Map<Row, Future<Map<Visitor, String>>> MET = new ConcurrentHashMap<>();

    /** What programs met at each operation. */
    private static final Map<String, Future<Map<String, String>>> PROGRAMS_MET = new ConcurrentHashMap<>();

    private static final ExecutorService KNOCKING = Executors.newFixedThreadPool(KNOCKING_AT_ONCE);

    /** Read once: the contract is megabytes long, and the table has a thousand rows. */
    private static Map<String, ContractOperation> operations = Map.of();

    @Inject
    Scene scene;

    @Inject
    Programs programs;

    record Row(String operation, Thing thing, Map<Visitor, String> expected) {

        /** Who is let in to write needs a thing of their own; all others meet the same one, which stays as it is. */
        boolean changes(ContractOperation asked, Visitor visitor) {
            return asked.isWrite() && "yes".equals(expected.get(visitor));
        }
    }

    @BeforeAll
    static void readContract() throws IOException {
        operations = ContractOperations.read(CONTRACT).stream()
                .collect(Collectors.toMap(ContractOperation::id, Function.identity()));
    }

    static List<Row> rows() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AuthorisationMatrixTest::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_operation_has_its_rows() {
        var rows = rows().stream()
                .collect(Collectors.groupingBy(
                        Row::operation, TreeMap::new, Collectors.mapping(Row::thing, Collectors.toSet())));
        assertThat(rows).containsOnlyKeys(operations.keySet());
        assertThat(operations.values())
                .filteredOn(operation -> operation.path().contains("{"))
                .allSatisfy(operation ->
                        assertThat(rows.get(operation.id())).as(operation.id()).containsAll(EVERY_THING));
    }

    @AfterAll
    static void knockNoMore() {
        KNOCKING.shutdownNow();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_visitor_gets_in_where_the_table_says_so_and_nowhere_else(Row row) throws Exception {
        if (MET.isEmpty()) {
            var product = URI.create("http://localhost:" + RestAssured.port);
            rows().forEach(each -> MET.put(each, KNOCKING.submit(() -> met(each, product))));
        }
        assertThat(Objects.requireNonNull(MET.get(row)).get())
                .as(row.operation() + " on " + row.thing())
                .isEqualTo(row.expected());
    }

    /**
     * With one scope of its row a client of the unit is let in, and with all the others it is told so (403), or does not see
     * that the thing is there (404); elsewhere never. Where no row is,
     * it gets in where all do, and all scopes together open nothing.
     */
    @ParameterizedTest
    @MethodSource("operations")
    void an_api_client_gets_in_by_the_scope_that_the_table_names_and_nowhere_else(String operation) throws Exception {
        if (PROGRAMS_MET.isEmpty()) {
            programs.make(KNOCKING_AT_ONCE);
            var product = URI.create("http://localhost:" + RestAssured.port);
            var table = rows().stream().collect(Collectors.groupingBy(Row::operation));
            var scopes = scopes();
            operations.forEach((id, each) -> PROGRAMS_MET.put(
                    id,
                    KNOCKING.submit(
                            () -> metByPrograms(each, table.get(id), scopes.getOrDefault(id, Set.of()), product))));
        }
        var met = Objects.requireNonNull(PROGRAMS_MET.get(operation)).get();
        assertThat(met).as(operation).allSatisfy((asked, answer) -> {
            switch (asked) {
                case "without" -> assertThat(answer).isIn("403", "404");
                case "elsewhere", "no scope opens it" -> assertThat(answer).isNotEqualTo("yes");
                default -> assertThat(answer).isEqualTo("yes");
            }
        });
    }

    static List<String> operations() throws IOException {
        return ContractOperations.read(CONTRACT).stream()
                .map(ContractOperation::id)
                .toList();
    }

    /** A row that somebody forgot shows as an operation that all scopes together open, above; one too many shows here. */
    @Test
    void scopes_open_what_is_in_the_contract_and_needs_a_role() throws IOException {
        assertThat(operations.values())
                .filteredOn(operation -> operation.declared().has("x-scopes"))
                .extracting(ContractOperation::id)
                .containsExactlyInAnyOrderElementsOf(scopes().keySet());
        assertThat(operations.values())
                .filteredOn(operation -> operation.declared().has("x-scopes"))
                .allSatisfy(operation -> assertThat(operation.declared().path("x-roles"))
                        .as(operation.id())
                        .noneMatch(role -> role.asText().equals("PUBLIC")));
    }

    private static Map<String, Set<ClientScope>> scopes() throws IOException {
        return Files.readAllLines(SCOPES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split("\\s*,\\s*", -1)))
                .collect(Collectors.toMap(
                        cells -> cells.get(0),
                        cells ->
                                cells.stream().skip(1).map(ClientScope::valueOf).collect(Collectors.toSet())));
    }

    private Map<String, String> metByPrograms(
            ContractOperation operation, List<Row> rows, Set<ClientScope> scopes, URI product)
            throws IOException, InterruptedException {
        var unit = programs.unit();
        var program = programs.take(unit);
        try {
            var knock = new ScopeKnock(operation, scene, program, unit, product);
            if (!scopes.isEmpty()) {
                return knock.scoped(scopes);
            }
            var open = rows.stream()
                    .filter(row -> row.thing() != Thing.ABSENT)
                    .filter(row -> "yes".equals(row.expected().get(Visitor.CITIZEN)))
                    .findFirst();
            if (open.isEmpty()) {
                return Map.of("no scope opens it", knock.unscoped(rows.get(0).thing()));
            }
            return operation.isWrite()
                    ? Map.of()
                    : Map.of("READ_PUBLIC", knock.open(open.get().thing()));
        } finally {
            programs.giveBack(program);
        }
    }

    private Map<Visitor, String> met(Row row, URI product) throws IOException, InterruptedException {
        var operation = Objects.requireNonNull(operations.get(row.operation()));
        var met = new EnumMap<Visitor, String>(Visitor.class);
        var unchanged = new Knock(operation, row.thing(), scene);
        for (var visitor : Visitor.values()) {
            var knock = row.changes(operation, visitor) ? new Knock(operation, row.thing(), scene) : unchanged;
            met.put(visitor, cell(operation, visitor, knock.statusFor(product, WALLET.tokenOf(visitor))));
        }
        return met;
    }

    /** Who asks too often has met nothing yet. */
    static String cell(ContractOperation operation, Object visitor, int status) {
        assertThat(status)
                .as("%s as %s", operation.id(), visitor)
                .isLessThan(500)
                .isNotEqualTo(429);
        return TURNED_AWAY.contains(status) ? "" + status : "yes";
    }

    private static Row row(String line) {
        var cells = line.split("\\s*,\\s*", -1);
        var expected = new EnumMap<Visitor, String>(Visitor.class);
        int cell = 2;
        for (var visitor : Visitor.values()) {
            expected.put(visitor, cells[cell++].strip());
        }
        return new Row(cells[0].strip(), Thing.valueOf(cells[1]), expected);
    }
}
