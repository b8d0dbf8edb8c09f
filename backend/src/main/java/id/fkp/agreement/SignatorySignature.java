package id.fkp.agreement;

import id.fkp.shared.text.Digest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A signature as it was drawn on a screen. Drawn again it takes the place of the one before, until all is signed. */
@Entity
@Table(name = "agreement_signature")
class SignatorySignature extends PanacheEntityBase {

    @Id
    public UUID signatoryId;

    public UUID unitId;
    public byte[] image;
    public String sha256;
    public Instant drawnAt;

    protected SignatorySignature() {}

    SignatorySignature(Signatory signatory, byte[] image, Instant now) {
        this.signatoryId = signatory.id;
        this.unitId = signatory.unitId;
        this.image = image.clone();
        this.sha256 = Digest.sha256(image);
        this.drawnAt = now;
    }

    /** When the first of those who sign the record of this forum drew; the text under it is what they saw. */
    static Optional<Instant> firstDrawn(UUID forumId) {
        return find("signatoryId in (select id from Signatory where forumId = ?1) order by drawnAt", forumId)
                .<SignatorySignature>firstResultOptional()
                .map(signature -> signature.drawnAt);
    }

    /** Keeps it in the place of the one before. */
    static void keep(Signatory signatory, byte[] image, Instant now) {
        deleteById(signatory.id);
        flush();
        new SignatorySignature(signatory, image, now).persistAndFlush();
    }
}
