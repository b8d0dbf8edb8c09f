package id.fkp.retention.person;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a room keeps persons of one class, and how it takes them away. Each room erases its own rows by its own act, so
 * that counts, texts and the digests of closed lists stay.
 */
public interface PersonRows {

    /** Each class is kept in one place. */
    PersonClass kept();

    /**
     * SQL of all rows that still tell who it is.
     *
     * @return a select of {@code id}, {@code unit_id} and {@code since}: when the period began to count, null where it
     *     has not yet
     */
    String statement();

    /** Takes away what tells who it is, within the caller's transaction; once more changes nothing. */
    void erase(UUID id, Instant now);
}
