package id.fkp.contract.fuzz;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request with one thing wrong in it, or with nothing.
 *
 * @param what the one thing
 * @param target path and query, as they go over the wire
 * @param wrong whether the contract says that it cannot be taken, so that a success would be a fault
 * @param basic whether it is tried in every run, since what it asks stands in the contract of each operation: the request
 *     itself, what nobody knows, what is required, and bounds
 */
public record Probe(
        String what,
        String method,
        String target,
        Map<String, String> headers,
        @Nullable String body,
        boolean wrong,
        boolean basic) {

    /** What stands in {@code what} of a request that could be right. */
    public static final String NOTHING_WRONG = "nothing wrong";

    /** At the end of {@code what} where a field is of a sign alone that nobody sees, and that is no blank. */
    static final String UNSEEN = "unseen";

    /** The pointer of a field that is not empty by the contract; it may be refused for its signs only. */
    public Optional<String> unseen() {
        return what.startsWith("field ") && what.endsWith(" " + UNSEEN)
                ? Optional.of(what.split(" ", -1)[1])
                : Optional.empty();
    }

    @Override
    public String toString() {
        var sent = body == null ? "" : " " + body.substring(0, Math.min(body.length(), 300));
        return method + " " + target.substring(0, Math.min(target.length(), 200)) + " (" + what + ")" + sent;
    }
}
