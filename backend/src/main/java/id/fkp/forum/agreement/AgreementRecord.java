package id.fkp.forum.agreement;

import id.fkp.forum.ForumInfo;
import id.fkp.shared.text.Blank;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The signed record of a forum with its attendance list (PP 96/2012 art 26(3)). It is never changed.
 *
 * <p>Both files hold names and signatures, so that they are for members until somebody publishes a copy without them.
 */
@Entity
@Immutable
class AgreementRecord extends PanacheEntityBase {

    @Id
    public UUID forumId;

    public UUID unitId;
    public LocalDate signedOn;
    public @Nullable String number;
    public UUID documentFileId;
    public UUID attendanceFileId;
    public Instant recordedAt;
    public String byName;

    protected AgreementRecord() {}

    AgreementRecord(ForumInfo forum, AgreementDetails details, String byName, Instant now) {
        this.forumId = forum.id();
        this.unitId = forum.unitId();
        this.signedOn = details.signedOn();
        this.number = Blank.orNothing(details.number());
        this.documentFileId = details.documentFileId();
        this.attendanceFileId = details.attendanceFileId();
        this.recordedAt = now;
        this.byName = byName;
    }
}
