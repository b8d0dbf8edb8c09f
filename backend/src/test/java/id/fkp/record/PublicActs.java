package id.fkp.record;

import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Looks, while all tests run, whether each public act is in the list from which the register's page takes names and links: an
 * act that nobody has given a name and a place fails, and with it the test in which it was done.
 */
@ApplicationScoped
public class PublicActs {

    static final Map<String, Listed> LIST = read();

    /** One line of the list. */
    record Listed(String object, String place) {}

    void look(@Observes Act act) {
        if (act.reach() == Act.Reach.PUBLIC) {
            var listed = LIST.get(act.verb());
            if (listed == null || !listed.object().equals(act.subject())) {
                throw new AssertionError(
                        act.verb() + " done to a " + act.subject() + " has no place in public-acts.psv");
            }
        }
    }

    private static Map<String, Listed> read() {
        try (var list = PublicActs.class.getResourceAsStream("public-acts.psv")) {
            var acts = new TreeMap<String, Listed>();
            new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .forEach(cells -> acts.put(cells[0], new Listed(cells[1], cells[2])));
            return acts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
