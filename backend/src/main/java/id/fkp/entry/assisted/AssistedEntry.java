package id.fkp.entry.assisted;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an input was typed in for somebody from paper: by whom, from which sheet, and that its giver agreed. */
@Entity
class AssistedEntry extends PanacheEntityBase {

    @Id
    public UUID feedbackId;

    public UUID unitId;
    public UUID forumId;
    public @Nullable String formNumber;

    /** The original; null once who wrote it has had their data erased. */
    public @Nullable UUID fileId;

    /** What the helper sent; the original is made of it. It names the sheet also when the original has gone. */
    public @Nullable UUID sentFileId;

    public String typedBy;

    /** When the helper said that the person had agreed, and that it had been read back to them. */
    public Instant confirmedAt;

    protected AssistedEntry() {}

    AssistedEntry(
            UUID feedbackId,
            UUID unitId,
            UUID forumId,
            @Nullable String formNumber,
            UUID fileId,
            UUID sentFileId,
            String typedBy,
            Instant now) {
        this.feedbackId = feedbackId;
        this.unitId = unitId;
        this.forumId = forumId;
        this.formNumber = formNumber;
        this.fileId = fileId;
        this.sentFileId = sentFileId;
        this.typedBy = typedBy;
        this.confirmedAt = now;
    }

    static boolean isEntered(UUID forumId, String formNumber) {
        return count("forumId = ?1 and formNumber = ?2", forumId, formNumber) > 0;
    }

    /** Whether a form of the unit has this original, or was sent with it. */
    static boolean isOriginal(UUID unitId, UUID fileId) {
        return count("unitId = ?1 and (fileId = ?2 or sentFileId = ?2)", unitId, fileId) > 0;
    }

    void forgetOriginal() {
        fileId = null;
    }
}
