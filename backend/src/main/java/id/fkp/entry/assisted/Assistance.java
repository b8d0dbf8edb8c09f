package id.fkp.entry.assisted;

import static id.fkp.entry.assisted.AssistedProblems.FORM_ENTERED;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.entry.row.ReceivedDay;
import id.fkp.entry.row.RowReader;
import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Arrival;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.file.Blob;
import id.fkp.file.StoredFiles;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Turns;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.shared.text.Words;
import id.fkp.submission.Receipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Types in what one person wrote on paper. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Assistance {

    private final Forums forums;
    private final Feedbacks feedbacks;
    private final Receipts receipts;
    private final StoredFiles files;
    private final Originals originals;
    private final Turns turns;

    Assistance(
            Forums forums,
            Feedbacks feedbacks,
            Receipts receipts,
            StoredFiles files,
            Originals originals,
            Turns turns) {
        this.turns = turns;
        this.originals = originals;
        this.forums = forums;
        this.feedbacks = feedbacks;
        this.receipts = receipts;
        this.files = files;
    }

    /** @param checked what the check has made of the original; empty where the file can be none */
    FeedbackInfo enter(UUID forumId, AssistedFeedback typed, Optional<Blob> checked, String helper) {
        var open = forums.admitEntryForShare(forumId);
        var forum = open.forum();
        var number = number(typed.formNumber());
        var faults = new ArrayList<Fault>();
        if (!typed.consented()) {
            faults.add(needed("/consented", "orangnya harus setuju", "the person must agree"));
        }
        if (!typed.readBack()) {
            faults.add(needed("/readBack", "bacakan dulu kepada orangnya", "read it back to the person first"));
        }
        var late = ReceivedDay.fault(forum, typed.receivedOn(), open.at());
        if (late != null) {
            faults.add(new Fault("/receivedOn", late.code(), late.detail()));
        }
        faults.addAll(original(forum, typed.originalFileId()));
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        var versionId = version(typed.said(), forum);
        if (number != null && isEntered(forumId, number)) {
            throw FORM_ENTERED.because(
                    "Formulir " + ShortNumber.shown(number) + " sudah menjadi masukan di forum ini.",
                    "Form " + ShortNumber.shown(number) + " is an input of this forum already.");
        }
        var sheet = requireOwnScan(forum.unitId(), typed.originalFileId(), checked);
        var given = feedbacks.enter(
                agreed(typed.said()),
                FeedbackChannel.PAPER_FORM,
                new Place(forum.unitId(), forumId, versionId),
                receipts.newNumber(),
                new Arrival(open.at(), null, false, typed.receivedOn()));
        var sent = typed.originalFileId();
        var original = originals.keep(forum.unitId(), sent, sheet);
        new AssistedEntry(given.id(), forum.unitId(), forumId, number, original, sent, helper, open.at())
                .persistAndFlush();
        return given;
    }

    /** The original is erased with the data of its writer, so that it can be nobody else's. */
    private Blob requireOwnScan(UUID unitId, UUID fileId, Optional<Blob> checked) {
        turns.await("original " + fileId);
        if (AssistedEntry.isOriginal(unitId, fileId)) {
            throw refused(new Fault(
                    "/originalFileId",
                    "already-used",
                    new Words(
                            "sudah menjadi lembar asli masukan lain; setiap formulir punya pindaian sendiri",
                            "is the original of another input; each form has a scan of its own")));
        }
        return checked.orElseThrow(() -> refused(StoredFiles.notOfUnit("/originalFileId")));
    }

    /** Of two who type in the same sheet at once the second waits and learns of it. */
    private boolean isEntered(UUID forumId, String number) {
        turns.await("paper form " + forumId + " " + number);
        return AssistedEntry.isEntered(forumId, number);
    }

    private static @Nullable String number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return ShortNumber.read(typed)
                .orElseThrow(() -> refused(new Fault(
                        "/formNumber",
                        "unknown",
                        new Words("bukan nomor formulir; periksa hurufnya", "is no form number; check the letters"))));
    }

    private static Fault needed(String pointer, String detailId, String detailEn) {
        return new Fault(pointer, "required", new Words(detailId, detailEn));
    }

    private List<Fault> original(ForumInfo forum, UUID fileId) {
        var file = files.findOf(forum.unitId(), fileId);
        if (file.isEmpty()) {
            // Whose form is typed in already learns that, and not that its sheet has gone.
            return AssistedEntry.isOriginal(forum.unitId(), fileId)
                    ? List.of()
                    : List.of(StoredFiles.notOfUnit("/originalFileId"));
        }
        if (!Originals.canBe(file.get())) {
            return List.of(new Fault(
                    "/originalFileId",
                    "not-an-original",
                    new Words(
                            "harus foto atau pindaian (PDF, JPEG, PNG) yang tidak terbuka untuk umum",
                            "must be a photo or scan (PDF, JPEG, PNG) that is not public")));
        }
        return List.of();
    }

    private static @Nullable UUID version(FeedbackSubmission said, ForumInfo forum) {
        if (said.standardId() == null) {
            return null;
        }
        return forum.discussedVersion(said.standardId())
                .orElseThrow(() -> refused(new Fault(
                        "/said/standardId",
                        "not-discussed",
                        new Words("tidak dibahas di forum ini", "is not discussed in this forum"))));
    }

    /** The consent is that of the form, whatever the web's notice says; a row, files or a proof of work there are not on paper. */
    private static FeedbackSubmission agreed(FeedbackSubmission said) {
        return new FeedbackSubmission(
                said.standardId(),
                null,
                said.components(),
                null,
                said.kind(),
                said.text(),
                said.proposedText(),
                said.language(),
                said.element(),
                said.organisation(),
                said.name(),
                said.contact(),
                said.showName(),
                RowReader.NOTICE,
                null,
                null,
                null);
    }
}
