package id.fkp.record.log;

import id.fkp.shared.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What the register was at a time, signed. The application can write such rows and not change them. */
@Entity
@Immutable
class RegisterHead extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public long treeSize;
    public String root;
    public Instant at;
    public String keyId;
    public String signature;
    public @Nullable LocalDate day;

    protected RegisterHead() {}

    RegisterHead(long treeSize, String root, Instant at, @Nullable LocalDate day, RegisterKey key) {
        this.treeSize = treeSize;
        this.root = root;
        this.at = at;
        this.day = day;
        this.keyId = key.id();
        this.signature = key.sign(statement());
    }

    /** What is signed, a line each. */
    private String statement() {
        return String.join("\n", "fkp-register-head/1", Long.toString(treeSize), root, at.toString(), keyId, "");
    }

    static Optional<RegisterHead> newest() {
        return find("order by treeSize desc, id desc").firstResultOptional();
    }

    static boolean isPublished(LocalDate day) {
        return count("day", day) > 0;
    }

    /** One a day. */
    static PanacheQuery<RegisterHead> published(PageRequest page) {
        return find("day is not null and id < ?1 order by id desc", page.below());
    }
}
