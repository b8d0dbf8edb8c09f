package id.fkp.local.demo.quality;

import id.fkp.attendance.given.Sex;
import id.fkp.survey.Surveys;
import id.fkp.survey.answer.Incoming;
import id.fkp.survey.answer.Responses;
import id.fkp.survey.given.Respondent;
import id.fkp.survey.plan.SurveyPlan;
import id.fkp.survey.publish.Publications;
import id.fkp.survey.state.AgeBand;
import id.fkp.survey.state.AnswerRule;
import id.fkp.survey.state.Occupation;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyChannel;
import id.fkp.unit.UnitInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Two satisfaction surveys: that of the half-year before, with its results, and one that is open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DemoSurveys {

    private static final String BY = "Sri Wahyuningsih";
    private static final int USERS = 300;
    private static final int RESPONDENTS = 169;

    /** How often each of U1 to U9 got a point, all added up, in the published one: index 88.76, A. */
    private static final List<Integer> SUMS = List.of(590, 578, 548, 662, 596, 602, 615, 566, 643);

    /** So many in the open one. */
    private static final int SO_FAR = 24;

    private final Surveys surveys;
    private final Responses responses;
    private final Publications publications;

    DemoSurveys(Surveys surveys, Responses responses, Publications publications) {
        this.surveys = surveys;
        this.responses = responses;
        this.publications = publications;
    }

    public void enter(UnitInfo unit, UUID service, Instant now) {
        var today = LocalDate.ofInstant(now, unit.zone());
        var half = today.withDayOfMonth(1).withMonth(today.getMonthValue() <= 6 ? 1 : 7);
        publications.publish(held(unit, service, half.minusMonths(6)), BY);
        open(unit, service, half, today);
    }

    private UUID held(UnitInfo unit, UUID service, LocalDate from) {
        var to = from.plusMonths(6).minusDays(1);
        var id = draft(unit, service, from, to, from, to);
        responses.add(surveys.find(id).orElseThrow(), answers(RESPONDENTS, from, 180));
        return id;
    }

    private void open(UnitInfo unit, UUID service, LocalDate from, LocalDate today) {
        var opened = today.minusDays(20).isBefore(from) ? from : today.minusDays(20);
        var to = from.plusMonths(6).minusDays(1);
        var id = draft(unit, service, from, to, opened, to);
        responses.add(surveys.find(id).orElseThrow(), answers(SO_FAR, opened, 1));
    }

    private UUID draft(
            UnitInfo unit, UUID service, LocalDate from, LocalDate to, LocalDate opensOn, LocalDate closesOn) {
        var half = from.getMonthValue() == 1 ? "I" : "II";
        return surveys.draft(
                unit.id(),
                new SurveyPlan(
                        "SKM Semester " + half + " " + from.getYear(),
                        "Satisfaction survey, half-year " + half + " of " + from.getYear(),
                        service,
                        from,
                        to,
                        opensOn,
                        closesOn,
                        List.of(),
                        List.of(ProfileQuestion.SEX, ProfileQuestion.AGE, ProfileQuestion.OCCUPATION),
                        AnswerRule.ONE_PER_DEVICE,
                        USERS,
                        false),
                BY);
    }

    private static List<Incoming> answers(int count, LocalDate from, int days) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Incoming(
                        i % 5 == 0 ? SurveyChannel.PAPER : i % 3 == 0 ? SurveyChannel.ONLINE : SurveyChannel.QR,
                        from.plusDays(i % days),
                        IntStream.range(0, SUMS.size())
                                .mapToObj(element -> score(i, element))
                                .toList(),
                        respondent(i),
                        null,
                        null,
                        i % 5 == 0 ? BY : null))
                .toList();
    }

    /** Mostly 3, as many 4 as the sum asks for and some more, for each of which somebody else says 2. */
    private static int score(int respondent, int element) {
        int place = (respondent * 37 + element * 29) % RESPONDENTS;
        int fours = SUMS.get(element) - 3 * RESPONDENTS;
        int pairs = Math.min(12, (RESPONDENTS - fours) / 2);
        if (place < fours + pairs) {
            return 4;
        }
        return place < fours + 2 * pairs ? 2 : 3;
    }

    private static Respondent respondent(int i) {
        var ages = AgeBand.values();
        var occupations = Occupation.values();
        return new Respondent(
                i % 7 == 0 ? null : i % 2 == 0 ? Sex.P : Sex.L,
                i % 11 == 0 ? null : ages[i % ages.length],
                null,
                occupations[i % occupations.length]);
    }
}
