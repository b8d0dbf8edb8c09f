package id.fkp.agreement;

import id.fkp.agreement.plan.SignatoryText;
import id.fkp.attendance.given.Sex;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signs a record of agreement. Apart from the signatory, so that no public read meets it. */
@Entity
@Table(name = "agreement_signatory_person")
class SignatoryPerson extends PanacheEntityBase {

    @Id
    public UUID signatoryId;

    public UUID unitId;
    public @Nullable String name;
    public @Nullable String phone;

    @Enumerated(EnumType.STRING)
    public @Nullable Sex sex;

    public boolean consentName;
    public @Nullable Instant erasedAt;

    protected SignatoryPerson() {}

    SignatoryPerson(Signatory signatory, SignatoryText text) {
        this.signatoryId = signatory.id;
        this.unitId = signatory.unitId;
        this.name = text.name();
        this.phone = text.phone();
        this.sex = text.sex();
        this.consentName = text.consentName();
    }
}
