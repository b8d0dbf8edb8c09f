package id.fkp.survey.answer;

import id.fkp.shared.text.Digest;
import id.fkp.submission.Senders.Sender;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.given.SurveySubmission;
import id.fkp.survey.token.SurveyTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** That each device, or each token, answers a survey once. What it said is kept without either. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OneAnswer {

    private final EntityManager database;
    private final SurveyTokens tokens;

    OneAnswer(EntityManager database, SurveyTokens tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    void claim(SurveyInfo survey, Sender sender, SurveySubmission given) {
        switch (survey.answerRule()) {
            case ONE_PER_DEVICE -> device(survey, sender);
            case ONE_PER_TOKEN -> token(survey, given);
            case FREE -> {}
        }
    }

    /** Of two that come at the same time, the second waits for the first and then finds the device known. */
    private void device(SurveyInfo survey, Sender sender) {
        sender.requireCounted();
        int claimed = database.createNativeQuery("""
                        insert into survey_device (survey_id, digest, unit_id) values (?1, ?2, ?3) on conflict do nothing
                        """)
                .setParameter(1, survey.id())
                .setParameter(2, Digest.sha256("survey " + survey.id() + " " + sender.owner()))
                .setParameter(3, survey.unitId())
                .executeUpdate();
        if (claimed == 0) {
            throw AnswerProblems.answered();
        }
    }

    private void token(SurveyInfo survey, SurveySubmission given) {
        switch (tokens.use(survey.id(), given.token())) {
            case UNKNOWN -> throw AnswerProblems.tokenUnknown();
            case SPENT -> throw AnswerProblems.tokenUsed();
            case TAKEN -> {}
        }
    }
}
