package id.fkp.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.authorisation.Scene.Thing;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
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
 * Every operation of openapi.yaml, for every kind of visitor and every kind of thing, as rights.csv says, which the contract shows too.
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
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403, 404);

    /** An operation with an id in its path, or about a unit, must say what happens with each of these. */
    private static final Set<Thing> EVERY_THING = EnumSet.of(Thing.OWN, Thing.FOREIGN, Thing.ABSENT);

    /** One thread waits for answers most of its time. */
    private static final int KNOCKING_AT_ONCE = 3;

    private static final Wallet WALLET = new Wallet();

    /** What each row met, found out by several threads at once; a test waits for that of its own row. */
    private static final Map<Row, Future<Map<Visitor, String>>> MET = new ConcurrentHashMap<>();

    private static final ExecutorService KNOCKING = Executors.newFixedThreadPool(KNOCKING_AT_ONCE);

    /** Read once: the contract is megabytes long, and the table has a thousand rows. */
    private static Map<String, ContractOperation> operations = Map.of();

    @Inject
    Scene scene;

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

    private Map<Visitor, String> met(Row row, URI product) throws IOException, InterruptedException {
        var operation = Objects.requireNonNull(operations.get(row.operation()));
        var met = new EnumMap<Visitor, String>(Visitor.class);
        var unchanged = new Knock(operation, row.thing(), scene);
        for (var visitor : Visitor.values()) {
            var knock = row.changes(operation, visitor) ? new Knock(operation, row.thing(), scene) : unchanged;
            int status = knock.statusFor(product, WALLET.tokenOf(visitor));
            assertThat(status).as("%s as %s", row.operation(), visitor).isLessThan(500);
            met.put(visitor, TURNED_AWAY.contains(status) ? "" + status : "yes");
        }
        return met;
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
