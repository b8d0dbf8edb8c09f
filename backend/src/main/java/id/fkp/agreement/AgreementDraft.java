package id.fkp.agreement;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.agreement.plan.AgreementText;
import id.fkp.agreement.plan.SigningWay;
import id.fkp.forum.ForumInfo;
import id.fkp.opinion.paper.AnsweredQuestion;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The record of agreement of a forum: a draft until it is signed, and then never changed. */
@Entity
class AgreementDraft extends PanacheEntityBase {

    @Id
    public UUID forumId;

    public UUID unitId;
    public String verificationNumber;
    public @Nullable String number;
    public String title;
    public @Nullable String place;
    public @Nullable LocalDate heldOn;
    public Instant createdAt;
    public Instant changedAt;
    public String byName;
    public @Nullable Instant signedAt;

    /** What its annex tells, kept from the signing on. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<AnsweredQuestion> answered = List.of();

    /** Null also of a record that was signed without this room knowing how. */
    @Enumerated(EnumType.STRING)
    public @Nullable SigningWay way;

    @Version
    public int version;

    protected AgreementDraft() {}

    AgreementDraft(ForumInfo forum, String verificationNumber, AgreementText text, String byName, Instant now) {
        this.forumId = forum.id();
        this.unitId = forum.unitId();
        this.verificationNumber = verificationNumber;
        this.createdAt = now;
        write(text, byName, now);
    }

    /** Of two who write or sign it, the second waits here and then sees what the first did. */
    static Optional<AgreementDraft> locked(UUID forumId) {
        return AgreementDraft.<AgreementDraft>find("forumId", forumId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What the annex of the record of this forum told when it was signed; empty while it is a draft. */
    static Optional<List<AnsweredQuestion>> signedAnnex(UUID forumId) {
        return AgreementDraft.<AgreementDraft>find("forumId = ?1 and signedAt is not null", forumId)
                .firstResultOptional()
                .map(draft -> draft.answered);
    }

    static boolean isTaken(String verificationNumber) {
        return count("verificationNumber", verificationNumber) > 0;
    }

    void rewrite(AgreementText text, String writer, Instant now) {
        requireDraft();
        write(text, writer, now);
        flush();
    }

    void requireDraft() {
        if (signedAt != null) {
            throw ILLEGAL_TRANSITION.because(
                    "Berita acara yang sudah ditandatangani tidak diubah; tambahkan adendum.",
                    "A signed record of agreement is not changed; add an addendum.");
        }
    }

    /** Says how it is about to be signed. */
    void signBy(SigningWay chosen) {
        requireDraft();
        way = chosen;
    }

    void sign(List<AnsweredQuestion> annexed, Instant now) {
        signedAt = now;
        answered = annexed;
        flush();
    }

    private void write(AgreementText text, String writer, Instant now) {
        number = text.number();
        title = text.title().strip();
        place = text.place();
        heldOn = text.heldOn();
        byName = writer;
        changedAt = now;
    }
}
