package id.fkp.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A photo or screenshot of a publication, with its day. */
@Entity
@Immutable
class PublicationProof extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID publicationId;
    public UUID unitId;
    public UUID fileId;
    public LocalDate takenOn;

    protected PublicationProof() {}

    PublicationProof(Publication of, ProofPlan plan) {
        this.publicationId = of.id;
        this.unitId = of.unitId;
        this.fileId = plan.fileId();
        this.takenOn = plan.takenOn();
    }

    static void removeOf(UUID publicationId) {
        delete("publicationId", publicationId);
    }
}
