package id.fkp.survey.token;

import id.fkp.shared.secret.NumberSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** One-time tokens. The number of one is kept, its secret follows from it; that it was used is, but not when or for what. */
@ApplicationScoped
public class SurveyTokens {

    private static final String PURPOSE = "survey-token";

    private final EntityManager database;
    private final NumberSecrets secrets;

    SurveyTokens(EntityManager database, NumberSecrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** What becomes of a token that is shown. */
    public enum Use {
        TAKEN,
        SPENT,
        UNKNOWN
    }

    /** Uses a token up in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Use use(UUID surveyId, @Nullable String token) {
        // Papers that were printed before codes could be typed in any case are still about.
        var number = secrets.numberInCode(PURPOSE, token)
                .or(() -> secrets.numberIn(PURPOSE, token))
                .orElse(null);
        if (number == null) {
            return Use.UNKNOWN;
        }
        int taken = database.createNativeQuery(
                        "update survey_token set used = true where survey_id = ?1 and number = ?2 and not used")
                .setParameter(1, surveyId)
                .setParameter(2, number)
                .executeUpdate();
        if (taken > 0) {
            return Use.TAKEN;
        }
        return database.createNativeQuery("select 1 from survey_token where survey_id = ?1 and number = ?2")
                        .setParameter(1, surveyId)
                        .setParameter(2, number)
                        .getResultList()
                        .isEmpty()
                ? Use.UNKNOWN
                : Use.SPENT;
    }

    /** Makes as many as asked for, and says under which batch they can be printed. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID make(UUID unitId, UUID surveyId, int size, String byName, Instant now) {
        var batch = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        database.createNativeQuery("""
                        insert into survey_token_batch (id, unit_id, survey_id, size, by_name, made_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, batch)
                .setParameter(2, unitId)
                .setParameter(3, surveyId)
                .setParameter(4, size)
                .setParameter(5, byName)
                .setParameter(6, now)
                .executeUpdate();
        var numbers = new HashSet<String>();
        var known = new HashSet<>(numbersOf("survey_id", surveyId));
        while (numbers.size() < size) {
            numbers.add(secrets.newNumber(number -> known.contains(number) || numbers.contains(number)));
        }
        database.createNativeQuery("""
                        insert into survey_token (survey_id, number, batch_id, unit_id, used)
                        select ?1, n, ?2, ?3, false from unnest(?4) as n
                        """)
                .setParameter(1, surveyId)
                .setParameter(2, batch)
                .setParameter(3, unitId)
                .setParameter(4, numbers.toArray(String[]::new))
                .executeUpdate();
        return batch;
    }

    /** The codes of a batch, as they are printed. */
    List<String> of(UUID batchId) {
        return numbersOf("batch_id", batchId).stream()
                .map(number -> secrets.code(PURPOSE, number))
                .toList();
    }

    private List<String> numbersOf(String column, UUID id) {
        List<?> found = database.createNativeQuery(
                        "select number from survey_token where " + column + " = ?1 order by number")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(number -> (String) number).toList();
    }
}
