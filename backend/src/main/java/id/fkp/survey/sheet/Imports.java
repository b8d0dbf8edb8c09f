package id.fkp.survey.sheet;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.answer.AlikeResponses;
import id.fkp.survey.answer.Incoming;
import id.fkp.survey.answer.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/** What a file would bring, and how it is brought in. */
@ApplicationScoped
class Imports {

    private final EntityManager database;
    private final Responses responses;
    private final AlikeResponses alike;
    private final Acts acts;
    private final Clock clock;

    Imports(EntityManager database, Responses responses, AlikeResponses alike, Acts acts, Clock clock) {
        this.database = database;
        this.responses = responses;
        this.alike = alike;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    ImportResult preview(SurveyInfo survey, ImportSheet sheet, String digest) {
        var result = ImportResult.of(sheet);
        if (!isKnown(survey, digest)) {
            var references = sheet.good.stream()
                    .map(Incoming::reference)
                    .filter(Objects::nonNull)
                    .toList();
            int known = responses.known(survey.id(), references).size();
            result.added(sheet.good.size() - known)
                    .unnumbered(sheet.good.size() - references.size())
                    .alike(alike.count(survey.id(), sheet.good));
        }
        return result.previewed();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    ImportResult bringIn(SurveyInfo survey, ImportSheet sheet, String digest) {
        var result = ImportResult.of(sheet);
        if (claim(survey, digest)) {
            int added = responses.add(survey, sheet.good);
            result.added(added).unnumbered((int) sheet.good.stream()
                    .filter(response -> response.reference() == null)
                    .count());
            note(survey, digest, added);
            acts.fire(new Act(
                    survey.unitId(),
                    "survey-responses.imported",
                    "survey",
                    survey.id(),
                    Reach.INTERNAL,
                    Map.of("added", added, "sha256", digest)));
        }
        return result.written();
    }

    private boolean isKnown(SurveyInfo survey, String digest) {
        return !database.createNativeQuery("select 1 from survey_import where survey_id = ?1 and sha256 = ?2")
                .setParameter(1, survey.id())
                .setParameter(2, digest)
                .getResultList()
                .isEmpty();
    }

    /** Of two who send the same file, the second waits here and then finds it known. */
    private boolean claim(SurveyInfo survey, String digest) {
        return database.createNativeQuery("""
                                insert into survey_import (survey_id, sha256, unit_id, added, at)
                                values (?1, ?2, ?3, 0, ?4) on conflict do nothing
                                """)
                        .setParameter(1, survey.id())
                        .setParameter(2, digest)
                        .setParameter(3, survey.unitId())
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private void note(SurveyInfo survey, String digest, int added) {
        database.createNativeQuery("update survey_import set added = ?3 where survey_id = ?1 and sha256 = ?2")
                .setParameter(1, survey.id())
                .setParameter(2, digest)
                .setParameter(3, added)
                .executeUpdate();
    }
}
