package id.fkp.forum.agreement;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.calendar.Calendars;
import id.fkp.file.StoredFiles;
import id.fkp.forum.CommentWindow;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a forum agreed on and what follows from it at once, and how the product brings along its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Agreements {

    private final Forums forums;
    private final StoredFiles files;
    private final Calendars calendars;
    private final Instance<AgreementGuard> guards;

    Agreements(Forums forums, StoredFiles files, Calendars calendars, @Any Instance<AgreementGuard> guards) {
        this.forums = forums;
        this.files = files;
        this.calendars = calendars;
        this.guards = guards;
    }

    /** Keeps the signed record of a forum, by which its drafts count as discussed; refuses foreign files and days to come. */
    public void record(ForumInfo forum, AgreementDetails details, String byName, Instant now) {
        requireSound(details, forum, now);
        forums.hold(forum.id());
        requireComplete(forum);
        var papers = Map.of(
                "documentSha256", sha256(details.documentFileId()),
                "attendanceSha256", sha256(details.attendanceFileId()));
        forums.sign(forum.id(), details.signedOn(), papers, byName, now);
        new AgreementRecord(forum, details, byName, now).persistAndFlush();
    }

    /**
     * Publishes the newest texts of what was discussed for comment, from now to the end of the 7th working day; refuses
     * while there is no record of agreement.
     *
     * @return the id of the window, a forum of its own
     */
    public UUID publishForComment(ForumInfo forum, CommentWindowPlan plan, String byName, Instant now) {
        if (AgreementRecord.findById(forum.id()) == null) {
            throw ILLEGAL_TRANSITION.naming(
                    "Unggah berita acara yang sudah ditandatangani lebih dahulu.",
                    "First upload the signed record of agreement.",
                    List.of(new Fault(
                            "/agreement",
                            "agreement-missing",
                            new Words("berita acara belum ada", "there is no record of agreement"))));
        }
        var zone = ZoneId.of(forum.zone());
        var closesAt = CommentWindow.closing(calendars.current(), LocalDate.ofInstant(now, zone), zone);
        return forums.publishForComment(forum.id(), plan.title(), plan.description(), closesAt, byName, now);
    }

    private void requireComplete(ForumInfo forum) {
        var missing = new ArrayList<Fault>();
        guards.forEach(guard -> missing.addAll(guard.missing(forum.id())));
        if (!missing.isEmpty()) {
            throw ILLEGAL_TRANSITION.naming(
                    "Lengkapi yang disebut di bawah, lalu catat berita acaranya.",
                    "Settle what is named below, then record the agreement.",
                    missing);
        }
    }

    private void requireSound(AgreementDetails details, ForumInfo forum, Instant now) {
        var faults = new ArrayList<Fault>();
        if (details.signedOn().isAfter(LocalDate.ofInstant(now, ZoneId.of(forum.zone())))) {
            faults.add(new Fault("/signedOn", "in-the-future", new Words("belum tiba", "is in the future")));
        }
        requireFile(details.documentFileId(), "/documentFileId", forum, faults);
        requireFile(details.attendanceFileId(), "/attendanceFileId", forum, faults);
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private String sha256(UUID fileId) {
        return files.find(fileId).orElseThrow().sha256();
    }

    private void requireFile(UUID id, String pointer, ForumInfo forum, List<Fault> faults) {
        if (files.findOf(forum.unitId(), id).isEmpty()) {
            faults.add(StoredFiles.notOfUnit(pointer));
        }
    }
}
