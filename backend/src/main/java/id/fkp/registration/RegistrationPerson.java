package id.fkp.registration;

import id.fkp.registration.given.Need;
import id.fkp.registration.given.RegistrationSubmission;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who registered, what they need and what they agreed to. Apart from the registration, so that no public read meets it. */
@Entity
class RegistrationPerson extends PanacheEntityBase {

    @Id
    public UUID registrationId;

    public UUID unitId;
    public @Nullable String name;
    public @Nullable String contact;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Need> needs;

    public @Nullable String needsNote;
    public boolean consentName;
    public boolean consentPhoto;
    public boolean consentContact;

    /** Which notice, so that what was agreed to can be told later. */
    public String consent;

    public Instant consentAt;
    public @Nullable Instant erasedAt;

    protected RegistrationPerson() {}

    RegistrationPerson(Registration registration, RegistrationSubmission said, Instant now) {
        this.registrationId = registration.id;
        this.unitId = registration.unitId;
        this.name = said.name().strip();
        this.contact = said.contact();
        this.needs = said.needs() == null
                ? List.of()
                : said.needs().stream().sorted().toList();
        this.needsNote = said.needsNote();
        this.consentName = said.consentName();
        this.consentPhoto = said.consentPhoto();
        this.consentContact = said.consentContact();
        this.consent = said.consent();
        this.consentAt = now;
    }

    /** False when there are none. */
    boolean forgetNeeds() {
        boolean told = !needs.isEmpty() || needsNote != null;
        needs = List.of();
        needsNote = null;
        return told;
    }

    /** What they agreed to ends with it; that they were told stays on record. */
    void erase(Instant now) {
        name = null;
        contact = null;
        needs = List.of();
        needsNote = null;
        consentName = false;
        consentPhoto = false;
        consentContact = false;
        erasedAt = now;
    }
}
