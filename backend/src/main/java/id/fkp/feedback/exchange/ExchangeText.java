package id.fkp.feedback.exchange;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.feedback.HideReason;
import id.fkp.shared.secret.Commitment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text that something said beside an input had or has, kept from the first concealing on; rows are only added, and go
 * with the words of spam. The first is what was said, and while parts are concealed it and all others but the newest are
 * under lock.
 */
@Entity
@IdClass(ExchangeText.Key.class)
class ExchangeText extends PanacheEntityBase {

    /** Of the message, or of the input where it is an objection to its answer. */
    @Id
    public UUID ofId;

    @Id
    @Enumerated(EnumType.STRING)
    public ExchangeKind kind;

    @Id
    public int number;

    public UUID feedbackId;
    public UUID unitId;
    public String text;

    /** See {@link Commitment}; what was said has its salt where it stands. */
    public @Nullable String salt;

    public Instant writtenAt;
    public @Nullable Instant lockedAt;

    /** How many parts of the text before it conceals; null where it conceals nothing. */
    public @Nullable Integer concealedParts;

    @Enumerated(EnumType.STRING)
    public @Nullable HideReason concealedReason;

    /** The texts of one exchange count from 1. */
    record Key(UUID ofId, ExchangeKind kind, int number) implements Serializable {}

    protected ExchangeText() {}

    private ExchangeText(Spoken spoken, int number, String text, @Nullable String salt, Instant writtenAt) {
        this.ofId = spoken.ofId();
        this.kind = spoken.kind();
        this.number = number;
        this.feedbackId = spoken.feedbackId();
        this.unitId = spoken.unitId();
        this.text = text;
        this.salt = salt;
        this.writtenAt = writtenAt;
    }

    /** Keeps what was said; once it is kept nothing happens. */
    static void keepOriginal(Spoken spoken) {
        if (countOf(spoken) == 0) {
            new ExchangeText(spoken, 1, spoken.text(), null, spoken.at()).persist();
        }
    }

    /** Adds a text of which some is concealed, and locks those before. */
    static ExchangeText keepConcealed(Spoken spoken, String text, int parts, HideReason reason, Instant now) {
        update("lockedAt = ?1 where ofId = ?2 and kind = ?3 and lockedAt is null", now, spoken.ofId(), spoken.kind());
        var kept = added(spoken, text, now);
        kept.concealedParts = parts;
        kept.concealedReason = reason;
        kept.persist();
        return kept;
    }

    /** Adds the text that it has again; nothing is under lock any more. */
    static ExchangeText keepRevealed(Spoken spoken, String text, Instant now) {
        update("lockedAt = null where ofId = ?1 and kind = ?2", spoken.ofId(), spoken.kind());
        var kept = added(spoken, text, now);
        kept.persist();
        return kept;
    }

    /** What was said, where parts of it are concealed now. */
    static ExchangeText original(Spoken spoken) {
        var texts = ExchangeText.<ExchangeText>list(
                "ofId = ?1 and kind = ?2 order by number", spoken.ofId(), spoken.kind());
        if (texts.isEmpty() || texts.get(texts.size() - 1).concealedParts == null) {
            throw ILLEGAL_TRANSITION.because("Tidak ada bagiannya yang disamarkan.", "No part of it is concealed.");
        }
        return texts.get(0);
    }

    static void forget(UUID feedbackId) {
        delete("feedbackId", feedbackId);
    }

    /** What the register tells of this text: which one it was, and a commitment to its words. */
    Map<String, Object> told() {
        var told = new HashMap<String, Object>(Map.of("of", kind.name(), "ofId", ofId.toString()));
        if (salt != null) {
            told.put("exchangeTextNumber", number);
            told.put("textCommitment", Commitment.to(text, salt));
        }
        return told;
    }

    private static ExchangeText added(Spoken spoken, String text, Instant now) {
        return new ExchangeText(spoken, countOf(spoken) + 1, text, Commitment.newSalt(), now);
    }

    private static int countOf(Spoken spoken) {
        return (int) count("ofId = ?1 and kind = ?2", spoken.ofId(), spoken.kind());
    }
}
