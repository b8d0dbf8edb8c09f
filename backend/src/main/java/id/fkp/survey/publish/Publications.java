package id.fkp.survey.publish;

import id.fkp.shared.query.Projection;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.Surveys;
import id.fkp.survey.result.Snapshot;
import id.fkp.survey.result.SurveyResults;
import id.fkp.survey.result.Tallies;
import id.fkp.survey.state.SurveyState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** How results go before the public. */
@ApplicationScoped
public class Publications {

    private final Surveys surveys;
    private final Tallies tallies;
    private final Projection projection;
    private final Clock clock;

    Publications(Surveys surveys, Tallies tallies, Projection projection, Clock clock) {
        this.surveys = surveys;
        this.tallies = tallies;
        this.projection = projection;
        this.clock = clock;
    }

    /** Freezes what was counted, while nobody answers. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PublicationRepresentation publish(UUID surveyId, String byName) {
        var survey = surveys.hold(surveyId);
        if (survey.state() == SurveyState.DRAFT || survey.state() == SurveyState.OPEN) {
            throw PublishProblems.stillOpen();
        }
        var counted = tallies.snapshot(survey);
        var now = beside(survey, counted.results());
        if (now.results().hidden()) {
            throw PublishProblems.tooFew();
        }
        var last = now.published();
        if (last != null && !now.changedSince()) {
            throw PublishProblems.nothingNew();
        }
        int number = last == null ? 1 : last.number() + 1;
        var shown = new Snapshot(counted.beside(SurveyPublication.snapshots(surveyId)), counted.groups());
        var publication = new SurveyPublication(survey, number, shown, byName, clock.instant());
        publication.persistAndFlush();
        surveys.publish(
                surveyId,
                number,
                now.results().responses(),
                String.valueOf(now.results().index()));
        return PublicationRepresentation.newest(projection, surveyId).orElseThrow();
    }

    /** As they are now, beside what holds before the public. */
    ResultsNow now(SurveyInfo survey) {
        return beside(survey, tallies.of(survey));
    }

    private ResultsNow beside(SurveyInfo survey, SurveyResults results) {
        return ResultsNow.of(
                results,
                PublicationRepresentation.newest(projection, survey.id()).orElse(null));
    }
}
