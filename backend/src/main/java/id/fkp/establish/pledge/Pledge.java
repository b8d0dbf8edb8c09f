package id.fkp.establish.pledge;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.establish.DecreeInfo;
import id.fkp.establish.signing.OfficialPapers.Kept;
import id.fkp.establish.signing.Signing;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.Words;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The promise of the head of a unit to keep its standards. Free to change until it is signed. */
@Entity
class Pledge extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID decreeId;
    public @Nullable String place;
    public @Nullable String signerName;
    public @Nullable String signerPosition;
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

    protected Pledge() {}

    Pledge(DecreeInfo decree, String byName, Instant now) {
        this.unitId = decree.unitId();
        this.decreeId = decree.id();
        this.place = decree.place();
        this.signerName = decree.signerName();
        this.signerPosition = decree.signerPosition();
        this.createdAt = now;
        this.createdByName = byName;
    }

    /** Of two who change the same pledge, the second waits here and then sees what the first did. */
    static Optional<Pledge> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isSigned() {
        return signedAt != null;
    }

    void requireDraft() {
        if (isSigned()) {
            throw ILLEGAL_TRANSITION.because(
                    "Maklumat yang sudah ditandatangani tidak berubah lagi; buat maklumat baru.",
                    "A pledge that is signed does not change any more; make a new one.");
        }
    }

    void describe(PledgeDetails details) {
        place = Blank.orNothing(details.place());
        signerName = Blank.orNothing(details.signerName());
        signerPosition = Blank.orNothing(details.signerPosition());
        flush();
    }

    /** Refuses while the place or the signer is not named, or the day is before that of the decree. */
    void requireComplete(Signing signing, LocalDate decreeSignedOn) {
        var faults = new ArrayList<Fault>();
        require(place, "/place", new Words("tempat belum diisi", "the place is missing"), faults);
        require(
                signerName,
                "/signerName",
                new Words("nama penanda tangan belum diisi", "the name of the signer is missing"),
                faults);
        require(
                signerPosition,
                "/signerPosition",
                new Words("jabatan penanda tangan belum diisi", "the position of the signer is missing"),
                faults);
        if (signing.signedOn().isBefore(decreeSignedOn)) {
            faults.add(new Fault(
                    "/signedOn",
                    "before-decree",
                    new Words("sebelum keputusannya ditandatangani", "is before the decree was signed")));
        }
        if (!faults.isEmpty()) {
            throw ILLEGAL_TRANSITION.naming(
                    "Selesaikan yang disebut di bawah, lalu tetapkan lagi.",
                    "Settle what is named below, then sign again.",
                    faults);
        }
    }

    /** Must be complete; from now on it stays as it is. */
    void sign(Signing signing, Letterhead head, Kept papers, String byName, Instant now) {
        signedOn = signing.signedOn();
        signedAt = now;
        signedByName = byName;
        letterhead = head;
        fileId = signing.fileId();
        pdfFileId = papers.pdf();
        docxFileId = papers.docx();
        flush();
    }

    private static void require(@Nullable String said, String pointer, Words words, List<Fault> faults) {
        if (said == null) {
            faults.add(new Fault(pointer, "missing", words));
        }
    }
}
