package id.fkp.assessment.pack;

import id.fkp.assessment.fact.Promised;
import id.fkp.assessment.fact.StandardFacts;
import id.fkp.assessment.fact.UnitFacts;
import id.fkp.assessment.pack.Holdings.HeldForum;
import id.fkp.assessment.pack.Holdings.Promise;
import id.fkp.assessment.pack.Holdings.Shown;
import id.fkp.assessment.rule.Indicator;
import id.fkp.file.FileInfo;
import id.fkp.publication.PublicationMedium;
import id.fkp.report.ForumPapers;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.WrittenDate;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.paper.SurveyPapers;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What proves an indicator, in the order in which the form asks for it (F-01 of Pedoman Menteri PANRB 5/2023, read in secondary
 * sources): at most as many chapters as it takes files, the most telling one first.
 */
final class Chapters {

    private static final Set<PublicationMedium> SIPPN = EnumSet.of(PublicationMedium.SIPPN);
    private static final Set<PublicationMedium> PRINTED =
            EnumSet.of(PublicationMedium.PRINT, PublicationMedium.BILLBOARD);
    private static final Set<PublicationMedium> SCREENS =
            EnumSet.of(PublicationMedium.SCREEN, PublicationMedium.SOCIAL_MEDIA);
    private static final Set<PublicationMedium> ONLINE =
            EnumSet.of(PublicationMedium.WEBSITE, PublicationMedium.APPLICATION);
    private static final Set<PublicationMedium> ELECTRONIC = EnumSet.complementOf(EnumSet.copyOf(PRINTED));

    private final UUID unitId;
    private final UnitFacts facts;
    private final Holdings held;
    private final Map<UUID, FileInfo> files;
    private final Letterhead head;
    private final ForumPapers forumPapers;
    private final SurveyPapers surveyPapers;
    private final List<SurveyInfo> surveys;
    private final Promised promised;

    /**
     * @param files those that {@code held} names and that are still there
     * @param surveys at which the indicator looks
     * @param promised what counts of that to which surveys led
     */
    Chapters(
            UUID unitId,
            UnitFacts facts,
            Holdings held,
            Map<UUID, FileInfo> files,
            Letterhead head,
            ForumPapers forumPapers,
            SurveyPapers surveyPapers,
            List<SurveyInfo> surveys,
            Promised promised) {
        this.unitId = unitId;
        this.facts = facts;
        this.held = held;
        this.files = files;
        this.head = head;
        this.forumPapers = forumPapers;
        this.surveyPapers = surveyPapers;
        this.surveys = surveys;
        this.promised = promised;
    }

    List<Chapter> of(Indicator indicator) {
        return switch (indicator) {
            case STANDARDS_AVAILABLE -> List.of(standards(), decrees(), agreements(true), reports(), reviews());
            case COMMUNITY_INVOLVED -> List.of(agreements(false), attendance(), minutes(), photos(), reports());
            case STANDARDS_PUBLISHED ->
                List.of(
                        register(this::isOfStandard),
                        proofs("SIPP Nasional", SIPPN, this::isOfStandard),
                        proofs("Media cetak dan papan", PRINTED, this::isOfStandard),
                        proofs("Layar dan media sosial", SCREENS, this::isOfStandard),
                        proofs("Situs web dan aplikasi", ONLINE, this::isOfStandard));
            case STANDARDS_REVIEWED -> List.of(reviews(), agreements(false), reports(), forumPromises(), photos());
            case PLEDGE_CYCLE ->
                List.of(
                        pledge(),
                        decrees(),
                        register(this::isOfPledge),
                        proofs("Publikasi nonelektronik", PRINTED, this::isOfPledge),
                        proofs("Publikasi elektronik", ELECTRONIC, this::isOfPledge));
            case SURVEY_BY_RULE ->
                List.of(
                        surveyReport(),
                        questionnaire(),
                        addEvidence(surveyPromises(), ofSurvey()).done(),
                        proofs("Publikasi nonelektronik", PRINTED, this::isOfSurvey),
                        proofs("Publikasi elektronik", ELECTRONIC, this::isOfSurvey));
            case SURVEY_PUBLISHED ->
                List.of(
                        register(this::isOfSurvey),
                        proofs("SIPP Nasional", SIPPN, this::isOfSurvey),
                        proofs("Media cetak dan papan", PRINTED, this::isOfSurvey),
                        proofs("Layar dan media sosial", SCREENS, this::isOfSurvey),
                        proofs("Situs web dan aplikasi", ONLINE, this::isOfSurvey));
            case PLAN_DONE, PLAN_SPEED -> List.of(surveyPromises().done(), surveyReport(), surveyEvidence());
        };
    }

    private Chapter standards() {
        var chapter = draft(Registers.STANDARDS);
        if (facts.standards().findAny().isPresent()) {
            chapter.written(
                    Registers.STANDARDS,
                    "standards?unitId=" + unitId,
                    () -> Registers.standards(head, facts, held.decrees()));
        }
        return chapter.done();
    }

    /** Those by which something is in force; the scan as it was signed, then its paper with the annexes. */
    private Chapter decrees() {
        var counted = facts.inForce().stream()
                .map(StandardFacts::decreeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var chapter = draft("Keputusan Penetapan Standar Pelayanan");
        held.decrees().stream()
                .filter(decree -> counted.contains(decree.id()))
                .forEach(decree -> chapter.kept("Keputusan " + decree.number() + ", pindaian", decree.scanId())
                        .kept("Keputusan " + decree.number() + " dan lampirannya", decree.paperId()));
        return chapter.done();
    }

    private Chapter agreements(boolean withMinutes) {
        var chapter = draft(withMinutes ? "Berita Acara dan Notulen" : "Berita Acara");
        forums().forEach(forum -> {
            if (forum.agreementId() != null) {
                chapter.kept("Berita acara " + forum.title(), forum.agreementId());
            }
        });
        if (withMinutes) {
            addMinutes(chapter);
        }
        return chapter.done();
    }

    /** The list that belongs to the signed record; where there is none, that of each session. */
    private Chapter attendance() {
        var chapter = draft("Daftar Hadir");
        forums().forEach(forum -> {
            if (forum.attendanceId() != null) {
                chapter.kept("Daftar hadir " + forum.title(), forum.attendanceId());
                return;
            }
            forum.sessions().stream()
                    .filter(session -> session.present() > 0)
                    .forEach(session -> chapter.written(
                            "Daftar hadir " + session.title(),
                            "sessions/" + session.id() + "/attendance-list.pdf?edition=INTERNAL",
                            () -> forumPapers.attendance(unitId, session.id())));
        });
        return chapter.done();
    }

    private Chapter minutes() {
        var chapter = draft("Notulen");
        addMinutes(chapter);
        return chapter.done();
    }

    private void addMinutes(ChapterDraft chapter) {
        forums().forEach(forum -> forum.sessions()
                .forEach(session -> chapter.written(
                        "Notulen " + session.title(),
                        "sessions/" + session.id() + "/minutes.pdf",
                        () -> forumPapers.minutes(unitId, session.id()))));
    }

    private Chapter photos() {
        var chapter = draft("Dokumentasi Foto");
        forums().forEach(forum -> forum.photos().forEach(photo -> {
            if (photo.shown()) {
                chapter.kept(photo.alt(), photo.imageId());
            } else {
                chapter.unreleased(photo.alt(), photo.imageId());
            }
        }));
        return chapter.done();
    }

    private Chapter reports() {
        var chapter = draft("Laporan Forum Konsultasi Publik");
        forums().stream()
                .filter(forum -> !forum.sessions().isEmpty())
                .forEach(forum -> chapter.written(
                        "Laporan " + forum.title(),
                        "forums/" + forum.id() + "/report.pdf",
                        () -> forumPapers.report(unitId, forum.id())));
        return chapter.done();
    }

    private Chapter reviews() {
        var chapter = draft(Registers.REVIEWS);
        if (!held.reviews().isEmpty()) {
            chapter.written(
                    Registers.REVIEWS,
                    "units/" + unitId + "/review-calendar",
                    () -> Registers.reviews(head, held.reviews()));
        }
        return chapter.done();
    }

    private Chapter pledge() {
        var chapter = draft("Maklumat Pelayanan");
        var pledge = held.pledge();
        if (pledge != null) {
            chapter.kept("Maklumat pelayanan " + WrittenDate.plain(pledge.signedOn()), pledge.scanId());
        }
        return chapter.done();
    }

    private Chapter register(Predicate<Shown> which) {
        var chapter = draft(Registers.SHOWN);
        var shown = held.shown().stream().filter(which).toList();
        if (!shown.isEmpty()) {
            chapter.written(Registers.SHOWN, "units/" + unitId + "/publications", () -> Registers.shown(head, shown));
        }
        return chapter.done();
    }

    private Chapter proofs(String title, Set<PublicationMedium> media, Predicate<Shown> which) {
        var chapter = draft(title);
        held.shown().stream()
                .filter(which)
                .filter(shown -> media.contains(shown.medium()))
                .forEach(shown -> shown.proofs()
                        .forEach(proof -> chapter.kept(
                                Registers.medium(shown.medium()) + ": " + shown.title() + ", "
                                        + WrittenDate.plain(proof.takenOn()),
                                proof.fileId())));
        return chapter.done();
    }

    private Chapter surveyReport() {
        var chapter = draft("Laporan Survei Kepuasan Masyarakat");
        surveys.forEach(survey -> chapter.written(
                "Laporan " + survey.title(),
                "surveys/" + survey.id() + "/report.pdf",
                () -> surveyPapers.report(survey)));
        return chapter.done();
    }

    private Chapter questionnaire() {
        var chapter = draft("Kuesioner Survei");
        surveys.forEach(survey -> chapter.written(
                "Kuesioner " + survey.title(),
                "surveys/" + survey.id() + "/questionnaire.pdf",
                () -> surveyPapers.questionnaire(survey, "id")));
        return chapter.done();
    }

    /** The table, then what shows that it was done. */
    private Chapter forumPromises() {
        var ids = forums().stream().map(HeldForum::id).collect(Collectors.toSet());
        var promises = held.promises().stream()
                .filter(promise -> promise.forumId() != null && ids.contains(promise.forumId()))
                .toList();
        var table = promises(promises, () -> PromisePaper.ofForums(head, promises));
        return addEvidence(table, promises).done();
    }

    private ChapterDraft surveyPromises() {
        var promises = ofSurvey();
        return promises(promises, () -> PromisePaper.ofSurveys(head, promises, promised));
    }

    private ChapterDraft promises(List<Promise> promises, Supplier<Paper> paper) {
        var chapter = draft(PromisePaper.TITLE);
        if (!promises.isEmpty()) {
            chapter.written(PromisePaper.TITLE, "units/" + unitId + "/follow-ups", paper);
        }
        return chapter;
    }

    private Chapter surveyEvidence() {
        return addEvidence(draft("Bukti Pelaksanaan Tindak Lanjut"), ofSurvey()).done();
    }

    private static ChapterDraft addEvidence(ChapterDraft chapter, List<Promise> promises) {
        promises.forEach(promise -> promise.evidence().forEach(done -> {
            if (done.fileId() != null) {
                chapter.kept(done.title(), done.fileId());
            }
        }));
        return chapter;
    }

    private List<HeldForum> forums() {
        var ids = facts.forums().map(StandardFacts.ForumFacts::id).collect(Collectors.toSet());
        return held.forums().stream().filter(forum -> ids.contains(forum.id())).toList();
    }

    private boolean isOfStandard(Shown shown) {
        return facts.inForce().stream().anyMatch(standard -> standard.id().equals(shown.standardId()));
    }

    private boolean isOfPledge(Shown shown) {
        return facts.pledge() != null && facts.pledge().id().equals(shown.pledgeId());
    }

    private boolean isOfSurvey(Shown shown) {
        return surveys.stream().anyMatch(survey -> survey.id().equals(shown.surveyId()));
    }

    private List<Promise> ofSurvey() {
        return held.promises().stream()
                .filter(promise -> promised.surveys().stream()
                        .anyMatch(survey -> survey.id().equals(promise.surveyId())))
                .toList();
    }

    private ChapterDraft draft(String title) {
        return new ChapterDraft(title, files);
    }
}
