package id.fkp.retention;

import id.fkp.calendar.Term;
import id.fkp.retention.person.PersonClass;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** The period that an administrator has set for a class, in the place of the one the product brings along. */
@Entity
class RetentionPeriod extends PanacheEntityBase {

    @Id
    @Enumerated(EnumType.STRING)
    public PersonClass personClass;

    public int amount;

    @Enumerated(EnumType.STRING)
    public Term.Unit unit;

    public String source;
    public Instant changedAt;
    public String byName;

    @Version
    public int version;

    protected RetentionPeriod() {}

    RetentionPeriod(PersonClass personClass) {
        this.personClass = personClass;
    }

    /** @param seen the version that the caller has read; below zero: there was none, and of two first ones one fails */
    static RetentionPeriod seen(PersonClass kind, int seen) {
        return seen < 0
                ? new RetentionPeriod(kind)
                : RetentionPeriod.<RetentionPeriod>findByIdOptional(kind).orElseThrow();
    }

    void set(RetentionPlan plan, String name, Instant now) {
        amount = plan.amount();
        unit = plan.unit();
        source = plan.source().strip();
        changedAt = now;
        byName = name;
    }

    Term term() {
        return new Term(amount, unit);
    }
}
