package id.fkp.forum.closing;

import id.fkp.forum.ForumInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a forum is over, and what was left open by it. Never changed. */
@Entity
@Immutable
class ForumClosure extends PanacheEntityBase {

    @Id
    public UUID forumId;

    public UUID unitId;
    public Instant closedAt;
    public String byName;
    public @Nullable String excuse;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Left> leftOpen;

    protected ForumClosure() {}

    ForumClosure(ForumInfo forum, @Nullable String excuse, List<OpenMatter> leftOpen, String byName, Instant now) {
        this.forumId = forum.id();
        this.unitId = forum.unitId();
        this.closedAt = now;
        this.byName = byName;
        this.excuse = leftOpen.isEmpty() ? null : excuse;
        this.leftOpen = leftOpen.stream()
                .map(open -> new Left(open.code(), open.count()))
                .toList();
    }

    /** What the register tells of it beside the excuse. */
    Map<String, Object> told() {
        return Map.of(
                "leftOpen",
                leftOpen.stream()
                        .map(open -> Map.<String, Object>of("code", open.code(), "count", open.count()))
                        .toList());
    }

    /** As it is kept. */
    public record Left(String code, int count) {}
}
