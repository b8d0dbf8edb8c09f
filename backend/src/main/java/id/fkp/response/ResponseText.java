package id.fkp.response;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.feedback.HideReason;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text that an answer had or has, kept from the first concealing on; rows are only added. The first is what was
 * answered, and while parts are concealed it and all others but the newest are under lock.
 */
@Entity
@IdClass(ResponseText.Key.class)
class ResponseText extends PanacheEntityBase {

    @Id
    public UUID responseId;

    @Id
    public int number;

    public UUID unitId;
    public @Nullable String text;
    public @Nullable String noChangeReason;

    /** See {@link Response#told}. */
    public @Nullable String salt;

    public Instant writtenAt;
    public @Nullable Instant lockedAt;

    /** How many parts of the text before it conceals; null where it conceals nothing. */
    public @Nullable Integer concealedParts;

    @Enumerated(EnumType.STRING)
    public @Nullable HideReason concealedReason;

    /** The texts of one answer count from 1. */
    record Key(UUID responseId, int number) implements Serializable {}

    protected ResponseText() {}

    private ResponseText(Response response, int number, Instant writtenAt) {
        this.responseId = response.id;
        this.number = number;
        this.unitId = response.unitId;
        this.text = response.text;
        this.noChangeReason = response.noChangeReason;
        this.salt = response.salt;
        this.writtenAt = writtenAt;
    }

    /** Keeps what was answered; once it is kept nothing happens. */
    static void keepOriginal(Response response) {
        if (count("responseId", response.id) == 0) {
            new ResponseText(response, 1, response.respondedAt).persist();
        }
    }

    /** Adds the text that the answer has now, of which some is concealed, and locks those before. */
    static void keepConcealed(Response response, int parts, HideReason reason, Instant now) {
        update("lockedAt = ?1 where responseId = ?2 and lockedAt is null", now, response.id);
        var text = added(response, now);
        text.concealedParts = parts;
        text.concealedReason = reason;
        text.persist();
    }

    /** Adds the text that the answer has again; nothing is under lock any more. */
    static void keepRevealed(Response response, Instant now) {
        update("lockedAt = null where responseId = ?1", response.id);
        added(response, now).persist();
    }

    /** What was answered, where parts of it are concealed now. */
    static ResponseText original(UUID responseId) {
        var texts = ResponseText.<ResponseText>list("responseId = ?1 order by number", responseId);
        if (texts.isEmpty() || texts.get(texts.size() - 1).concealedParts == null) {
            throw ILLEGAL_TRANSITION.because(
                    "Tidak ada bagian tanggapan ini yang disamarkan.", "No part of this answer is concealed.");
        }
        return texts.get(0);
    }

    private static ResponseText added(Response response, Instant now) {
        int before = (int) count("responseId", response.id);
        return new ResponseText(response, before + 1, now);
    }
}
