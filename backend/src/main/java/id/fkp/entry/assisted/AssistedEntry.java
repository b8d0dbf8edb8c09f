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
            String typedBy,
            Instant now) {
        this.feedbackId = feedbackId;
        this.unitId = unitId;
        this.forumId = forumId;
        this.formNumber = formNumber;
        this.fileId = fileId;
        this.typedBy = typedBy;
        this.confirmedAt = now;
    }

    static boolean isEntered(UUID forumId, String formNumber) {
        return count("forumId = ?1 and formNumber = ?2", forumId, formNumber) > 0;
    }

    static boolean isOriginal(UUID fileId) {
        return count("fileId", fileId) > 0;
    }

    void forgetOriginal() {
        fileId = null;
    }
}
