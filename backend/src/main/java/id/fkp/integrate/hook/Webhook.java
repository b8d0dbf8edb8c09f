package id.fkp.integrate.hook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a unit has changes of public records sent. How far it has been told stands apart, see the deliveries. */
@Entity
class Webhook extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public String url;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] types = {};

    @Enumerated(EnumType.STRING)
    public WebhookScope scope;

    public @Nullable String description;
    public boolean enabled;

    @Enumerated(EnumType.STRING)
    public @Nullable DisabledReason disabledReason;

    public @Nullable Instant disabledAt;

    /** How many secrets it has had; the secret follows from the number. */
    public int generation;

    public @Nullable Instant rotatedAt;
    public String byName;
    public Instant madeAt;

    @Version
    public int version;

    protected Webhook() {}

    Webhook(UUID unitId, WebhookPlan plan, String byName, Instant now) {
        this.unitId = unitId;
        this.byName = byName;
        this.madeAt = now;
        this.generation = 1;
        this.enabled = true;
        write(plan, now);
    }

    static Optional<Webhook> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    final void write(WebhookPlan plan, Instant now) {
        url = plan.url().strip();
        types = plan.types().stream().distinct().map(Enum::name).toArray(String[]::new);
        scope = plan.scope();
        description = plan.description();
        if (enabled != plan.enabled()) {
            enabled = plan.enabled();
            disabledReason = enabled ? null : DisabledReason.SWITCHED_OFF;
            disabledAt = enabled ? null : now;
        }
    }

    void rotate(Instant now) {
        generation++;
        rotatedAt = now;
    }
}
