package id.fkp.shared.paper.mark;

import java.time.Instant;
import java.util.Optional;

/** A line at the end of a paper; the room that knows it lies above those that write papers. */
public interface PaperMark {

    /**
     * What a paper bears.
     *
     * @param made when the paper was made; for the same time it says the same
     * @return one line in Indonesian; empty where there is nothing to say yet
     */
    Optional<String> at(Instant made);
}
