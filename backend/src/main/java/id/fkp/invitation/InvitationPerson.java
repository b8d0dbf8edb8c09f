package id.fkp.invitation;

import id.fkp.stakeholder.StakeholderInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a letter is addressed. Apart from the invitation, so that no public read meets it. */
@Entity
class InvitationPerson extends PanacheEntityBase {

    @Id
    public UUID invitationId;

    public UUID unitId;
    public @Nullable String name;
    public @Nullable String position;
    public @Nullable String contact;
    public @Nullable Instant erasedAt;

    protected InvitationPerson() {}

    InvitationPerson(Invitation invitation, StakeholderInfo invited) {
        this.invitationId = invitation.id;
        this.unitId = invitation.unitId;
        this.name = invited.name();
        this.position = invited.position();
        this.contact = invited.contact();
    }

    /** False when nobody is named any more. */
    boolean erase(Instant now) {
        if (name == null && position == null && contact == null) {
            return false;
        }
        name = null;
        position = null;
        contact = null;
        erasedAt = now;
        flush();
        return true;
    }

    /** With one who is taken out of the directory: that the organisation was invited stays, to whom it was sent goes. */
    static void eraseOf(UUID stakeholderId, Instant now) {
        update(
                "name = null, position = null, contact = null, erasedAt = ?1 "
                        + "where invitationId in (select i.id from Invitation i where i.stakeholderId = ?2)",
                now,
                stakeholderId);
    }
}
