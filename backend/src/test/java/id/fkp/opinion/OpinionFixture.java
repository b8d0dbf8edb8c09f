package id.fkp.opinion;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.opinion.given.OpinionAnswer;
import id.fkp.opinion.given.OpinionSubmission;
import id.fkp.opinion.plan.QuestionPlan;
import id.fkp.opinion.plan.QuestionType;
import id.fkp.opinion.plan.QuestionWords;
import id.fkp.standard.version.ComponentCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Structured questions for tests to stand on, beside SD3 of a forum's first standard, whatever the forum's state. */
@ApplicationScoped
public class OpinionFixture {

    private final Forums forums;
    private final Opinions opinions;
    private final Telling telling;
    private final EntityManager database;
    private final Clock clock;

    OpinionFixture(Forums forums, Opinions opinions, Telling telling, EntityManager database, Clock clock) {
        this.forums = forums;
        this.opinions = opinions;
        this.telling = telling;
        this.database = database;
        this.clock = clock;
    }

    /** Yes or no. */
    @Transactional
    public UUID asked(UUID forumId) {
        return asked(forumId, QuestionType.YES_NO, false, false);
    }

    /** Yes or no, and ended before anybody answered. */
    @Transactional
    public UUID ended(UUID forumId) {
        var question = asked(forumId);
        OpinionQuestion.locked(forumId, question).orElseThrow().end("Pilihannya keliru.", clock.instant());
        return question;
    }

    /** A number, which each of these people has said, who say nothing else. */
    @Transactional
    public UUID counted(UUID forumId, int... said) {
        var question = asked(forumId, QuestionType.NUMBER, false, true);
        var forum = forums.find(forumId).orElseThrow();
        var standard = forum.versions().get(0).standardId();
        for (int i = 0; i < said.length; i++) {
            var answers = List.of(new OpinionAnswer(question, 0, null, said[i], null));
            opinions.give(
                    forum,
                    "orang " + i + " pada " + question,
                    new OpinionSubmission(standard, ComponentCode.SD3, answers, null));
        }
        return question;
    }

    /** The window of the forum has just closed. */
    @Transactional
    public void over(UUID forumId) {
        database.createNativeQuery("update forum set closes_at = now() - interval '1 minute' where id = ?1")
                .setParameter(1, forumId)
                .executeUpdate();
    }

    /** Somebody writes this in answer to a question of the forum. */
    public void written(ForumInfo forum, String text) {
        var question = QuarkusTransaction.requiringNew().call(() -> asked(forum.id(), QuestionType.TEXT, false, false));
        Opining.give(forum, UUID.randomUUID(), Opining.wrote(question, text)).statusCode(201);
    }

    @Transactional
    UUID asked(UUID forumId, QuestionType type, boolean required, boolean hidden, String... options) {
        boolean scale = type == QuestionType.SCALE;
        boolean number = type == QuestionType.NUMBER;
        var forum = forums.find(forumId).orElseThrow();
        var plan = new QuestionPlan(
                forum.versions().get(0).standardId(),
                ComponentCode.SD3,
                null,
                type,
                "Apakah 3 hari kerja dapat diterima?",
                null,
                words(options),
                scale ? word("Sulit") : null,
                scale ? word("Mudah") : null,
                number ? word("hari kerja") : null,
                number ? 1 : null,
                number ? 30 : null,
                required,
                hidden);
        var question = new OpinionQuestion(
                forum, plan, (int) OpinionQuestion.countIn(forumId) + 1, "Penyusun", clock.instant());
        question.persistAndFlush();
        telling.begin(question);
        return question.id;
    }

    private static List<QuestionWords> words(String... options) {
        return Arrays.stream(options).map(OpinionFixture::word).toList();
    }

    private static QuestionWords word(String word) {
        return new QuestionWords(word, null);
    }
}
