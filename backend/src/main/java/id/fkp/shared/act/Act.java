package id.fkp.shared.act;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param detail plain JSON values; of a public act without any person data and without what somebody wrote freely
 * @param at when it was done; null for just now
 * @param words what somebody wrote with it; the register is told a commitment to them only
 * @param asAnybody whether it is what people do with what they gave, asked or told themselves; the audit then names nobody, also where
 *     somebody of the office does it, since it is theirs to be forgotten
 */
public record Act(
        @Nullable UUID unitId,
        String verb,
        String subject,
        UUID subjectId,
        Reach reach,
        Map<String, Object> detail,
        @Nullable Instant at,
        @Nullable String words,
        boolean asAnybody) {

    /** What every {@code verb} looks like. */
    public static final String VERB = "[a-z-]{1,40}\\.[a-z-]{1,40}";

    /** Between texts of one act. */
    private static final String EMPTY_LINE = "\n\n";

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
        this(unitId, verb, subject, subjectId, reach, detail, null, null, false);
    }

    public Act(
            @Nullable UUID unitId,
            String verb,
            String subject,
            UUID subjectId,
            Reach reach,
            Map<String, Object> detail,
            @Nullable Instant at) {
        this(unitId, verb, subject, subjectId, reach, detail, at, null, false);
    }

    /** With what somebody wrote; several texts stand below each other, one that is absent is left out. */
    public Act saying(@Nullable String... texts) {
        var words =
                Stream.of(texts).filter(Objects::nonNull).map(String::strip).collect(Collectors.joining(EMPTY_LINE));
        return new Act(unitId, verb, subject, subjectId, reach, detail, at, words.isEmpty() ? null : words, asAnybody);
    }

    /** Done as anybody may, with what is one's own. */
    public Act byAnybody() {
        return new Act(unitId, verb, subject, subjectId, reach, detail, at, words, true);
    }
}
