package id.fkp.survey.paper;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.followup.reading.FollowUpProgress;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.query.Projection;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.publish.PublicationRepresentation;
import id.fkp.survey.publish.TrendPoint;
import id.fkp.survey.reading.SurveyRepresentation;
import id.fkp.survey.result.Tallies;
import id.fkp.unit.paper.PaperNumbers;
import id.fkp.unit.reading.Letterheads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The documents of a survey, made from the data each time; whoever asks must know who may read them. */
@ApplicationScoped
public class SurveyPapers {

    private final Tallies tallies;
    private final Projection projection;
    private final Letterheads letterheads;
    private final PaperNumbers numbers;
    private final Clock clock;

    SurveyPapers(Tallies tallies, Projection projection, Letterheads letterheads, PaperNumbers numbers, Clock clock) {
        this.tallies = tallies;
        this.projection = projection;
        this.letterheads = letterheads;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Whether its results are public; before, the report has the numbers so far, which are the unit's alone. */
    boolean isPublished(SurveyInfo survey) {
        return PublicationRepresentation.newest(projection, survey.id()).isPresent();
    }

    public Paper report(SurveyInfo survey) {
        var newest = PublicationRepresentation.newest(projection, survey.id()).orElse(null);
        var results = newest == null ? tallies.of(survey) : newest.results();
        var content = new SurveyReport.Content(
                represented(survey),
                results,
                newest == null ? null : newest.number(),
                TrendPoint.like(projection, survey.unitId(), survey.serviceId()),
                FollowUpRepresentation.ofSurvey(projection, survey.id(), clock.instant()),
                FollowUpProgress.ofSurvey(projection, survey.id(), clock.instant()),
                numbers.signer(survey.unitId()));
        return SurveyReport.of(letterheads.of(survey.unitId()).orElseThrow(), content);
    }

    /**
     * To be printed and answered by hand.
     *
     * @param language id or en
     */
    public Paper questionnaire(SurveyInfo survey, String language) {
        return Questionnaire.of(letterheads.of(survey.unitId()).orElseThrow(), survey, serviceOf(survey), language);
    }

    /**
     * To be hung up at the counter.
     *
     * @param address where its code leads
     * @param language id or en
     */
    Paper poster(SurveyInfo survey, String address, String language) {
        var head = letterheads.of(survey.unitId()).orElseThrow();
        return SurveyPoster.of(head, survey, serviceOf(survey), address, language);
    }

    private @Nullable String serviceOf(SurveyInfo survey) {
        var service = represented(survey).service();
        return service == null ? null : service.name();
    }

    private SurveyRepresentation represented(SurveyInfo survey) {
        return SurveyRepresentation.of(projection, survey.id(), clock.instant()).orElseThrow(() -> notFound());
    }
}
