package id.fkp.integrate.open;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import id.fkp.integrate.open.dialogue.OpenAddendum;
import id.fkp.integrate.open.dialogue.OpenModerationAct;
import id.fkp.integrate.open.dialogue.OpenOpinionQuestion;
import id.fkp.integrate.open.quality.OpenCertificate;
import id.fkp.integrate.open.quality.OpenPublication;
import id.fkp.integrate.open.quality.OpenSurvey;
import id.fkp.integrate.open.quality.OpenSurveyPublication;
import id.fkp.integrate.open.standard.OpenDecree;
import id.fkp.integrate.open.standard.OpenPledge;
import id.fkp.integrate.open.standard.OpenReview;
import id.fkp.integrate.open.standard.OpenRevision;
import id.fkp.integrate.open.standard.OpenStandard;
import id.fkp.integrate.open.standard.OpenVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An open record of any kind, passed on as the database wrote it, so that it is equal wherever it is read.
 *
 * @param tree of the shape that {@link OpenType#shape()} says
 */
@Schema(
        name = "OpenRecord",
        description = "An open record, of the shape that its type says",
        anyOf = {
            OpenInstitution.class,
            OpenUnit.class,
            OpenService.class,
            OpenStandard.class,
            OpenRevision.class,
            OpenVersion.class,
            OpenForum.class,
            OpenSession.class,
            OpenFeedback.class,
            OpenFollowUp.class,
            OpenDecree.class,
            OpenPledge.class,
            OpenReview.class,
            OpenSurvey.class,
            OpenSurveyPublication.class,
            OpenCertificate.class,
            OpenPublication.class,
            OpenAddendum.class,
            OpenModerationAct.class,
            OpenOpinionQuestion.class
        },
        examples = "{\"id\": \"01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a\", \"slug\": \"badan-pom\", "
                + "\"name\": \"Badan Pengawas Obat dan Makanan\", \"shortName\": \"Badan POM\"}")
public record OpenRecord(@Schema(hidden = true) @JsonValue JsonNode tree) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OpenRecord {}
}
