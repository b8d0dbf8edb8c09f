package id.fkp.assessment.pack;

import id.fkp.assessment.fact.FactQueries;
import id.fkp.assessment.fact.SurveyFacts;
import id.fkp.assessment.pack.Holdings.Done;
import id.fkp.assessment.pack.Holdings.Proof;
import id.fkp.assessment.rule.Indicator;
import id.fkp.assessment.rule.RuleSets;
import id.fkp.assessment.score.Scoring;
import id.fkp.file.FileInfo;
import id.fkp.file.StoredFiles;
import id.fkp.report.ForumPapers;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.Surveys;
import id.fkp.survey.paper.SurveyPapers;
import id.fkp.unit.UnitInfo;
import id.fkp.unit.reading.Letterheads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what a pack will be made of. */
@ApplicationScoped
class PackPlans {

    private final FactQueries facts;
    private final RuleSets rules;
    private final HoldingQueries holdings;
    private final StoredFiles files;
    private final Letterheads letterheads;
    private final ForumPapers forumPapers;
    private final SurveyPapers surveyPapers;
    private final Surveys surveys;

    PackPlans(
            FactQueries facts,
            RuleSets rules,
            HoldingQueries holdings,
            StoredFiles files,
            Letterheads letterheads,
            ForumPapers forumPapers,
            SurveyPapers surveyPapers,
            Surveys surveys) {
        this.facts = facts;
        this.rules = rules;
        this.holdings = holdings;
        this.files = files;
        this.letterheads = letterheads;
        this.forumPapers = forumPapers;
        this.surveyPapers = surveyPapers;
        this.surveys = surveys;
    }

    PackPlan of(UnitInfo unit, Indicator indicator, Instant now) {
        var has = facts.of(unit.id(), now);
        var set = rules.on(has.today());
        var held = holdings.of(unit.id(), now);
        var head = letterheads.of(unit.id()).orElseThrow();
        boolean ofPlans = indicator == Indicator.PLAN_DONE || indicator == Indicator.PLAN_SPEED;
        var chapters = new Chapters(
                unit.id(),
                has,
                held,
                kept(held),
                head,
                forumPapers,
                surveyPapers,
                surveys(ofPlans ? has.surveysOfPlans() : has.allSurveys()),
                has.promised());
        return new PackPlan(
                unit,
                head,
                indicator,
                has.today(),
                set,
                Scoring.of(indicator, has, set.of(indicator)),
                chapters.of(indicator));
    }

    private List<SurveyInfo> surveys(List<SurveyFacts> known) {
        return known.stream()
                .flatMap(survey -> surveys.find(survey.id()).stream())
                .toList();
    }

    private Map<UUID, FileInfo> kept(Holdings held) {
        var ids = new HashSet<UUID>();
        held.decrees().forEach(decree -> {
            ids.add(decree.scanId());
            ids.add(decree.paperId());
        });
        held.forums().forEach(forum -> {
            Stream.of(forum.agreementId(), forum.attendanceId())
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
            forum.photos().forEach(photo -> ids.add(photo.imageId()));
        });
        if (held.pledge() != null) {
            ids.add(held.pledge().scanId());
        }
        held.shown().forEach(shown -> shown.proofs().stream().map(Proof::fileId).forEach(ids::add));
        held.promises()
                .forEach(promise -> promise.evidence().stream()
                        .map(Done::fileId)
                        .filter(Objects::nonNull)
                        .forEach(ids::add));
        return files.findAll(ids);
    }
}
