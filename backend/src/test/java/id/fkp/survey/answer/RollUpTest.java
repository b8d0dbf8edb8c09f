package id.fkp.survey.answer;

import static id.fkp.Crowd.CROWD;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.attendance.given.Sex;
import id.fkp.survey.SurveyFixture;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.Surveys;
import id.fkp.survey.given.Respondent;
import id.fkp.survey.state.AgeBand;
import id.fkp.survey.state.AnswerRule;
import id.fkp.survey.state.SurveyChannel;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sums are never wrong, whatever came in, late, together or not, and was taken out again. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RollUpTest {

    private static final String ROLLED_UP = """
            select concat_ws(' ', channel, month, (i - 1) / 4 + 1, (i - 1) % 4 + 1, sum(c))
            from survey_tally, unnest(counts) with ordinality as x (c, i)
            where survey_id = ?1 group by channel, month, i having sum(c) <> 0 order by 1""";

    private static final String COUNTED = """
            select concat_ws(' ', channel, cast(date_trunc('month', answered_on) as date), e, s, count(*))
            from survey_response, unnest(answers) with ordinality as x (s, e)
            where survey_id = ?1 and removed_at is null
            group by channel, date_trunc('month', answered_on), e, s order by 1""";

    private static final String PROFILES_ROLLED_UP = """
            select concat_ws(' ', question, answer, sum(n), sum(counts[1]), sum(counts[36]))
            from survey_profile_tally where survey_id = ?1
            group by question, answer having sum(n) <> 0 order by 1""";

    private static final String PROFILES_COUNTED = """
            select concat_ws(' ', question, coalesce(answer, 'UNSAID'), count(*),
                count(*) filter (where answers[1] = 1), count(*) filter (where answers[9] = 4))
            from survey_response, lateral (values ('SEX', sex), ('AGE', age)) as q (question, answer)
            where survey_id = ?1 and removed_at is null group by question, answer order by 1""";

    @Inject
    UnitFixture units;

    @Inject
    SurveyFixture fixture;

    @Inject
    Surveys surveys;

    @Inject
    Responses responses;

    @Inject
    EntityManager database;

    @Test
    void the_roll_up_equals_a_full_recount_after_whatever_was_done() {
        var random = new Random(14_2017);
        var survey = survey();
        for (int step = 0; step < 40; step++) {
            int size = random.nextInt(4) == 0 ? random.nextInt(200) : 1;
            add(
                    survey,
                    IntStream.range(0, size)
                            .mapToObj(i -> given(survey, random))
                            .toList());
            if (random.nextInt(3) == 0) {
                remove(survey, anyResponse(survey, random));
            }
        }
        assertThat(rows(COUNTED, survey)).isNotEmpty();
        requireEqual(survey);
    }

    @Test
    void who_answer_at_the_same_time_are_all_counted() {
        var survey = survey();
        var crowd = IntStream.range(0, 8)
                .mapToObj(person -> runAsync(
                        () -> {
                            var random = new Random(person);
                            IntStream.range(0, 10).forEach(i -> add(survey, List.of(given(survey, random))));
                        },
                        CROWD))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(crowd).join();
        requireEqual(survey);
        assertThat(number("select sum(n) from survey_tally where survey_id = ?1", survey))
                .isEqualTo(80);
    }

    @Test
    void what_was_taken_out_counts_no_more_and_is_taken_out_once() {
        var survey = survey();
        add(survey, List.of(given(survey, new Random(1))));
        var id = anyResponse(survey, new Random(1));
        assertThat(remove(survey, id)).isTrue();
        assertThat(remove(survey, id)).isFalse();
        assertThat(number("select sum(n) from survey_tally where survey_id = ?1", survey))
                .isZero();
        requireEqual(survey);
    }

    private SurveyInfo survey() {
        return surveys.find(fixture.open(units.unit().id(), AnswerRule.FREE)).orElseThrow();
    }

    private void requireEqual(SurveyInfo survey) {
        assertThat(rows(ROLLED_UP, survey)).isEqualTo(rows(COUNTED, survey));
        assertThat(rows(PROFILES_ROLLED_UP, survey)).isEqualTo(rows(PROFILES_COUNTED, survey));
    }

    private void add(SurveyInfo survey, List<Incoming> given) {
        QuarkusTransaction.requiringNew().run(() -> responses.add(survey, given));
    }

    private boolean remove(SurveyInfo survey, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> responses.remove(survey, id, "Ganda", "Moderator", Instant.EPOCH));
    }

    private static Incoming given(SurveyInfo survey, Random random) {
        var channels = SurveyChannel.values();
        var ages = AgeBand.values();
        return new Incoming(
                channels[random.nextInt(channels.length)],
                survey.periodFrom().plusDays(random.nextInt(100)),
                IntStream.range(0, 9).mapToObj(i -> random.nextInt(4) + 1).toList(),
                new Respondent(random.nextBoolean() ? null : Sex.P, ages[random.nextInt(ages.length)], null, null),
                null,
                null,
                null);
    }

    private UUID anyResponse(SurveyInfo survey, Random random) {
        List<?> ids = database.createNativeQuery(
                        "select id from survey_response where survey_id = ?1 and removed_at is null order by id")
                .setParameter(1, survey.id())
                .getResultList();
        return ids.isEmpty() ? UUID.randomUUID() : (UUID) ids.get(random.nextInt(ids.size()));
    }

    private long number(String sql, SurveyInfo survey) {
        return ((Number) database.createNativeQuery(sql)
                        .setParameter(1, survey.id())
                        .getSingleResult())
                .longValue();
    }

    private List<Object> rows(String sql, SurveyInfo survey) {
        return Arrays.asList(database.createNativeQuery(sql)
                .setParameter(1, survey.id())
                .getResultList()
                .toArray());
    }
}
