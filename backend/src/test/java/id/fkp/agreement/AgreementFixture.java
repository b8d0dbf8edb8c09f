package id.fkp.agreement;

import id.fkp.agreement.plan.AgreementText;
import id.fkp.agreement.plan.ItemText;
import id.fkp.agreement.plan.SignatoryRole;
import id.fkp.agreement.plan.SignatoryText;
import id.fkp.attendance.given.Sex;
import id.fkp.calendar.Term;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.file.FileFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.forum.agreement.AgreementDetails;
import id.fkp.forum.agreement.Agreements;
import id.fkp.minutes.MinutesFixture;
import id.fkp.minutes.promise.Horizon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Drafted records of agreement for tests to stand on. */
@ApplicationScoped
public class AgreementFixture {

    private final MinutesFixture minutes;
    private final Forums forums;
    private final Drafts drafts;
    private final Agreements agreements;
    private final FileFixture files;
    private final Clock clock;

    AgreementFixture(
            MinutesFixture minutes,
            Forums forums,
            Drafts drafts,
            Agreements agreements,
            FileFixture files,
            Clock clock) {
        this.minutes = minutes;
        this.forums = forums;
        this.drafts = drafts;
        this.agreements = agreements;
        this.files = files;
        this.clock = clock;
    }

    /** A forum that was held, with closed minutes of so many lines; nothing is drafted. */
    @Transactional
    public ForumInfo held(UUID unitId, int lines) {
        return forums.find(minutes.closed(unitId, lines).forumId()).orElseThrow();
    }

    /** With everything filled that the signing needs. */
    @Transactional
    public ForumInfo drafted(UUID unitId) {
        var forum = held(unitId, 2);
        drafts.begin(forum, "Moderator", clock.instant());
        var draft = AgreementDraft.locked(forum.id()).orElseThrow();
        drafts.rewrite(draft, complete(), "Moderator", clock.instant());
        return forum;
    }

    /** An unfinished draft for a forum of any state, so that there is something to knock at. */
    @Transactional
    public void draft(UUID forumId) {
        if (AgreementDraft.locked(forumId).isEmpty()) {
            var forum = forums.find(forumId).orElseThrow();
            var number = UUID.randomUUID().toString().substring(0, 8);
            new AgreementDraft(forum, number, complete(), "Moderator", clock.instant()).persistAndFlush();
        }
    }

    /** One of those who sign that draft. */
    @Transactional
    public UUID signatory(UUID forumId) {
        draft(forumId);
        Signatory.set(AgreementDraft.locked(forumId).orElseThrow(), complete().signatories());
        return Signatory.ofForum(forumId).get(0).id;
    }

    /** A forum whose drafted record is signed on paper today. */
    @Transactional
    public ForumInfo signed(UUID unitId) {
        return sign(drafted(unitId));
    }

    /** Signs the drafted record of a forum on paper today. */
    @Transactional
    public ForumInfo sign(ForumInfo forum) {
        var unitId = forum.unitId();
        var details = new AgreementDetails(
                LocalDate.ofInstant(clock.instant(), ZoneId.of(forum.zone())),
                "BA-1",
                files.scan(unitId),
                files.scan(unitId));
        agreements.record(forum, details, "Kepala", clock.instant());
        return forums.find(forum.id()).orElseThrow();
    }

    static AgreementText complete() {
        return new AgreementText(
                "BA-7/FKP/XI/2026",
                "Standar Pelayanan Loka Contoh Tahun 2026",
                "Aula Contoh",
                LocalDate.of(2026, 11, 25),
                List.of(
                        new ItemText(
                                "Antrean terlalu lama",
                                "Tambah loket",
                                "Membuka loket kedua",
                                Horizon.SHORT,
                                2,
                                Term.Unit.CALENDAR_DAYS,
                                "Tim Loket",
                                List.of()),
                        new ItemText(
                                "Tarif tidak terlihat",
                                "Pasang papan tarif",
                                "Memasang papan tarif",
                                Horizon.MEDIUM,
                                6,
                                Term.Unit.MONTHS,
                                "Tim Informasi",
                                List.of())),
                List.of(
                        new SignatoryText(
                                SignatoryRole.HEAD,
                                null,
                                "Bambang Contoh",
                                "0800 1111 2222",
                                Sex.L,
                                "Kepala Loka Contoh",
                                null,
                                false),
                        new SignatoryText(
                                SignatoryRole.REPRESENTATIVE,
                                CommunityElement.SERVICE_USER,
                                "Siti Burung Kenari",
                                "0800 3333 4444",
                                Sex.P,
                                "Paguyuban UMKM",
                                null,
                                false)));
    }
}
