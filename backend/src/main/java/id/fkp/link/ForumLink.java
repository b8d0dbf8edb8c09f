package id.fkp.link;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A link to a forum's form that somebody passes on. How much it was used is counted elsewhere, apart from all inputs. */
@Entity
class ForumLink extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID forumId;
    public String number;
    public @Nullable String name;
    public String byName;
    public Instant madeAt;
    public @Nullable Instant revokedAt;

    protected ForumLink() {}

    ForumLink(UUID unitId, UUID forumId, String number, String name, String byName, Instant now) {
        this.unitId = unitId;
        this.forumId = forumId;
        this.number = number;
        this.name = name;
        this.byName = byName;
        this.madeAt = now;
    }

    static boolean isTaken(String number) {
        return count("number", number) > 0;
    }

    static List<ForumLink> of(UUID forumId) {
        return list("forumId", forumId);
    }

    /** Unless it has ended. */
    static Optional<ForumLink> living(UUID forumId, String number) {
        return find("number = ?1 and forumId = ?2 and revokedAt is null", number, forumId)
                .firstResultOptional();
    }

    /** False when it had ended before. */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    boolean isLiving() {
        return revokedAt == null;
    }

    void forgetName() {
        name = null;
    }
}
