package id.fkp.integrate.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What other rooms may ask of changes. */
@ApplicationScoped
public class Changes {

    private final ChangeQueries queries;

    Changes(ChangeQueries queries) {
        this.queries = queries;
    }

    /**
     * A change as it is told now.
     *
     * @param before what to send as {@code after} to read it again
     */
    public record Told(Change change, String before) {}

    /** The change that stands at this position. */
    public Optional<Told> at(long position) {
        var before = queries.before(position);
        return queries.page(before, null, null, 1).items().stream()
                .filter(change -> change.position() == position)
                .findFirst()
                .map(change -> new Told(change, before.written()));
    }
}
