package id.fkp.shared.act;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person or the product did, fired by the room in which it happened.
 *
 * <p>Observers run in the transaction of the act: what is written about it lasts exactly when the act does.
 *
 * @param unitId the unit it belongs to; null for acts above units
 * @param verb object and past participle, such as {@code forum.announced}
 * @param subject what kind of thing it was done to, such as {@code forum}
 * @param subjectId which one
 * @param reach whether the public register shows it
 * @param detail plain JSON values; of a public act without any person data
 * @param at when it was done; null for just now
 */
public record Act(
        @Nullable UUID unitId,
        String verb,
        String subject,
        UUID subjectId,
        Reach reach,
        Map<String, Object> detail,
        @Nullable Instant at) {

    /** Who may read about an act. */
    public enum Reach {
        PUBLIC,
        INTERNAL
    }

    public Act {
        detail = Map.copyOf(detail);
    }

    /** Just now. */
    public Act(
            @Nullable UUID unitId,
            String verb,
            String subject,
            UUID subjectId,
            Reach reach,
            Map<String, Object> detail) {
        this(unitId, verb, subject, subjectId, reach, detail, null);
    }
}
