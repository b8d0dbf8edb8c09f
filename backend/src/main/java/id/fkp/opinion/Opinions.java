package id.fkp.opinion;

import static id.fkp.opinion.QuestionRules.fault;
import static id.fkp.shared.problem.CommonProblems.refused;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.forum.ForumInfo;
import id.fkp.opinion.given.OpinionAnswer;
import id.fkp.opinion.given.OpinionSubmission;
import id.fkp.opinion.given.OwnOpinion;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people answer; whose it is, is kept nowhere. */
@ApplicationScoped
public class Opinions {

    private static final String OF_GIVERS = """
            from jsonb_each_text(cast(:givers as jsonb)) as own
            where a.question_id = cast(own.key as uuid) and a.giver = own.value
            """;

    private static final String OWN = """
            select cast(json_build_object(
                'questionId', q.id, 'version', q.version, 'choices', a.choices, 'number', a.number, 'text', a.text) as text)
            from opinion_answer a join opinion_question q on q.id = a.question_id
            where exists (select {givers})
            order by q.standard_id, q.component, q.place, q.id
            """.replace("{givers}", OF_GIVERS);

    private static final String TAKE_BACK =
            "delete from opinion_answer a where exists (select {givers})".replace("{givers}", OF_GIVERS);

    private static final String WRITE = """
            insert into opinion_answer (id, question_id, giver, unit_id, choices, number, text)
            select r.id, r.question_id, r.giver, :unit, r.choices, r.number, r.text
            from jsonb_to_recordset(cast(:rows as jsonb))
                as r (id uuid, question_id uuid, giver text, choices smallint[], number integer, text text)
            order by r.question_id
            on conflict (question_id, giver) do update
            set choices = excluded.choices, number = excluded.number, text = excluded.text
            """;

    private final EntityManager database;
    private final Projection projection;
    private final ObjectMapper json;
    private final ServerKey key;
    private final Telling telling;

    Opinions(EntityManager database, Projection projection, ObjectMapper json, ServerKey key, Telling telling) {
        this.database = database;
        this.projection = projection;
        this.json = json;
        this.key = key;
        this.telling = telling;
    }

    /** With a random id: a version 7 would tell when it was given. */
    private record Row(
            UUID id,
            UUID question_id,
            String giver,
            @Nullable List<Integer> choices,
            @Nullable Integer number,
            @Nullable String text) {}

    /**
     * Puts this in the place of what the same sender said beside the component; what they said to a question that has
     * ended meanwhile stays as it is. Whether the forum takes any is the asker's to know.
     *
     * @param sender as {@code Senders.Sender#counted} says it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(ForumInfo forum, String sender, OpinionSubmission given) {
        if (forum.discussedVersion(given.standardId()).isEmpty()) {
            throw refused(fault(
                    "/standardId", "not-discussed", "tidak dibahas di forum ini", "is not discussed in this forum"));
        }
        var asked = OpinionQuestion.beside(forum.id(), given.standardId(), given.component());
        var faults = AnswerRules.faults(asked, given.answers());
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        var answered = given.answers().stream().map(OpinionAnswer::questionId).collect(toSet());
        takeBack(
                asked.stream()
                        .filter(question -> question.isAsked() && !answered.contains(question.id))
                        .map(question -> question.id)
                        .toList(),
                sender);
        var rows = rows(given, sender);
        database.createNativeQuery(WRITE)
                .setParameter("unit", forum.unitId())
                .setParameter("rows", written(rows))
                .executeUpdate();
        telling.step(answered, rows.stream().map(Row::id).toList());
    }

    /** What the same sender has said to these questions. */
    OwnOpinion own(Collection<UUID> questionIds, String sender) {
        return new OwnOpinion(
                projection.list(OpinionAnswer.class, OWN, Map.of("givers", written(givers(questionIds, sender)))));
    }

    private List<Row> rows(OpinionSubmission given, String sender) {
        return given.answers().stream()
                .map(answer -> new Row(
                        UUID.randomUUID(),
                        answer.questionId(),
                        giver(answer.questionId(), sender),
                        answer.choices() == null
                                ? null
                                : answer.choices().stream().sorted().toList(),
                        answer.number(),
                        answer.text()))
                .toList();
    }

    private void takeBack(Collection<UUID> questionIds, String sender) {
        database.createNativeQuery(TAKE_BACK)
                .setParameter("givers", written(givers(questionIds, sender)))
                .executeUpdate();
    }

    private Map<UUID, String> givers(Collection<UUID> questionIds, String sender) {
        return questionIds.stream().collect(toMap(Function.identity(), id -> giver(id, sender)));
    }

    /** Another one for each question, so that nobody can put together what one device says. */
    private String giver(UUID questionId, String sender) {
        return HexFormat.of().formatHex(key.derive("opinion " + questionId, sender));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
