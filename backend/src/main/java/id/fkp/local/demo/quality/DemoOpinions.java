package id.fkp.local.demo.quality;

import id.fkp.forum.ForumInfo;
import id.fkp.opinion.OpinionQuestions;
import id.fkp.opinion.Opinions;
import id.fkp.opinion.given.OpinionAnswer;
import id.fkp.opinion.given.OpinionSubmission;
import id.fkp.opinion.plan.QuestionPlan;
import id.fkp.opinion.plan.QuestionType;
import id.fkp.opinion.plan.QuestionWords;
import id.fkp.standard.version.ComponentCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two structured questions beside one component of an open forum, with what some people answered. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DemoOpinions {

    private static final String BY = "Sri Wahyuningsih";

    /** What each said: 1 is yes; and how many days at most. Enough of them that everybody sees results. */
    private static final List<List<Integer>> SAID = List.of(
            List.of(1, 3),
            List.of(1, 5),
            List.of(2, 2),
            List.of(1, 3),
            List.of(2, 1),
            List.of(1, 7),
            List.of(1, 3),
            List.of(2, 2),
            List.of(1, 4),
            List.of(1, 3),
            List.of(2, 2),
            List.of(1, 5));

    private final OpinionQuestions questions;
    private final Opinions opinions;

    DemoOpinions(OpinionQuestions questions, Opinions opinions) {
        this.questions = questions;
        this.opinions = opinions;
    }

    public void ask(ForumInfo forum, UUID standardId, Instant now) {
        var acceptable = questions.add(
                forum,
                plan(
                        standardId,
                        QuestionType.YES_NO,
                        "Apakah jangka waktu ini dapat diterima?",
                        "Is this service time acceptable?",
                        null),
                BY,
                now);
        var days = questions.add(
                forum,
                plan(
                        standardId,
                        QuestionType.NUMBER,
                        "Berapa hari kerja paling lama yang dapat Anda terima?",
                        "How many working days at most would you accept?",
                        new QuestionWords("hari kerja", "working days")),
                BY,
                now);
        for (int who = 0; who < SAID.size(); who++) {
            var said = SAID.get(who);
            var answers = List.of(
                    new OpinionAnswer(acceptable, 0, List.of(said.get(0)), null, null),
                    new OpinionAnswer(days, 0, null, said.get(1), null));
            opinions.give(forum, "demo " + who, new OpinionSubmission(standardId, ComponentCode.SD3, answers, null));
        }
    }

    private static QuestionPlan plan(
            UUID standardId, QuestionType type, String text, String textEn, @Nullable QuestionWords measure) {
        boolean number = type == QuestionType.NUMBER;
        return new QuestionPlan(
                standardId,
                ComponentCode.SD3,
                null,
                type,
                text,
                textEn,
                null,
                null,
                null,
                measure,
                number ? 1 : null,
                number ? 60 : null,
                false,
                false);
    }
}
