package id.fkp.survey.result;

import id.fkp.shared.query.Projection;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyChannel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the sums of a survey: some hundred rows, however many have answered. */
@ApplicationScoped
public class Tallies {

    private static final String COUNTS = IntStream.rangeClosed(1, Tally.ELEMENTS * Tally.SCORES)
            .mapToObj(i -> "sum(t.counts[" + i + "])")
            .collect(Collectors.joining(", ", "json_build_array(", ")"));

    private static final String SUMS = "'tally', json_build_object('responses', sum(t.n), 'counts', " + COUNTS + ")";

    private static final String MONTHS = """
            select cast(json_build_object('channel', t.channel, 'month', t.month, {sums}) as text)
            from survey_tally t where t.survey_id = :survey
            group by t.channel, t.month order by t.month, t.channel
            """.replace("{sums}", SUMS);

    private static final String PROFILES = """
            select cast(json_build_object('question', t.question, 'answer', t.answer, {sums}) as text)
            from survey_profile_tally t where t.survey_id = :survey
            group by t.question, t.answer order by t.question, t.answer
            """.replace("{sums}", SUMS);

    private final Projection projection;
    private final Clock clock;

    Tallies(Projection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    /** Of a month and a channel. */
    record MonthRow(SurveyChannel channel, LocalDate month, Tally tally) {}

    /** Of an answer to a question. */
    record ProfileRow(ProfileQuestion question, String answer, Tally tally) {}

    /** What came of it so far. */
    public SurveyResults of(SurveyInfo survey) {
        return counted(survey).at(clock.instant());
    }

    /** The same with all groups, for a publication. */
    public Snapshot snapshot(SurveyInfo survey) {
        var counted = counted(survey);
        return new Snapshot(counted.at(clock.instant()), counted.groups());
    }

    private Counted counted(SurveyInfo survey) {
        return new Counted(survey, months(survey.id()), profiles(survey.id()));
    }

    List<MonthRow> months(UUID surveyId) {
        return projection.list(MonthRow.class, MONTHS, Map.of("survey", surveyId));
    }

    List<ProfileRow> profiles(UUID surveyId) {
        return projection.list(ProfileRow.class, PROFILES, Map.of("survey", surveyId));
    }
}
