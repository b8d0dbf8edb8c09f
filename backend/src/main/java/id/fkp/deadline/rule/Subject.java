package id.fkp.deadline.rule;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a term is about.
 *
 * @param forumId the forum on whose timeline it stands, if any
 */
public record Subject(
        Kind kind, UUID id, UUID unitId, @Nullable UUID forumId) {

    /** What kind of thing. */
    @Schema(name = "DeadlineSubjectKind", description = "What kind of thing a deadline is about")
    public enum Kind {
        UNIT,
        FORUM,
        STANDARD,
        DECREE
    }

    public static Subject unit(UUID id) {
        return new Subject(Kind.UNIT, id, id, null);
    }

    public static Subject forum(UUID id, UUID unitId) {
        return new Subject(Kind.FORUM, id, unitId, id);
    }

    public static Subject standard(UUID id, UUID unitId, @Nullable UUID forumId) {
        return new Subject(Kind.STANDARD, id, unitId, forumId);
    }

    public static Subject decree(UUID id, UUID unitId) {
        return new Subject(Kind.DECREE, id, unitId, null);
    }
}
