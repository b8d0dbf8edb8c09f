package id.fkp.establish;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.establish.signing.OfficialPapers.Kept;
import id.fkp.establish.signing.Signing;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.text.Blank;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The decree of the head of a unit by which standards become law of the unit. Free to change until it is signed. */
@Entity
class Decree extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public String title;
    public @Nullable String number;
    public @Nullable String place;
    public @Nullable String signerName;
    public @Nullable String signerPosition;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> considerations;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> legalBases;

    /** Before the signature it may be open, and then becomes the day of it. */
    public @Nullable LocalDate inForceFrom;

    public @Nullable UUID revokesId;
    public @Nullable String revokesText;
    public Instant createdAt;
    public String createdByName;
    public @Nullable LocalDate signedOn;
    public @Nullable Instant signedAt;
    public @Nullable String signedByName;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Letterhead letterhead;

    public @Nullable UUID fileId;
    public @Nullable UUID pdfFileId;
    public @Nullable UUID docxFileId;

    @Version
    public int version;

    protected Decree() {}

    Decree(DecreePlan plan, @Nullable String signerName, String signerPosition, String byName, Instant now) {
        this.unitId = plan.unitId();
        this.title = plan.title().strip();
        this.signerName = signerName;
        this.signerPosition = signerPosition;
        this.considerations = DecreeLaw.CONSIDERATIONS;
        this.legalBases = DecreeLaw.BASES;
        this.createdAt = now;
        this.createdByName = byName;
    }

    /** Of two who change the same decree, the second waits here and then sees what the first did. */
    static Optional<Decree> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isSigned() {
        return signedAt != null;
    }

    void requireDraft() {
        if (isSigned()) {
            throw ILLEGAL_TRANSITION.because(
                    "Keputusan yang sudah ditandatangani tidak berubah lagi.",
                    "A decree that is signed does not change any more.");
        }
    }

    void describe(DecreeDetails details) {
        title = details.title().strip();
        number = Blank.orNothing(details.number());
        place = Blank.orNothing(details.place());
        signerName = Blank.orNothing(details.signerName());
        signerPosition = Blank.orNothing(details.signerPosition());
        considerations = List.copyOf(details.considerations());
        legalBases = List.copyOf(details.legalBases());
        inForceFrom = details.inForceFrom();
        revokesId = details.revokesId();
        revokesText = Blank.orNothing(details.revokesText());
    }

    /** Must be complete; from now on it stays as it is. */
    void sign(Signing signing, Letterhead head, Kept papers, String byName, Instant now) {
        signedOn = signing.signedOn();
        inForceFrom = forceAfter(signing.signedOn());
        signedAt = now;
        signedByName = byName;
        letterhead = head;
        fileId = signing.fileId();
        pdfFileId = papers.pdf();
        docxFileId = papers.docx();
    }

    /** From when it is in force when it is signed on this day. */
    LocalDate forceAfter(LocalDate signed) {
        return inForceFrom == null ? signed : inForceFrom;
    }
}
