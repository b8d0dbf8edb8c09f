package id.fkp.integrate.open;

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

/** A kind of record that everybody may take along; the database has a view of each, {@code open_record} of all. */
@Schema(description = "A kind of open record")
public enum OpenType {
    INSTITUTION(OpenInstitution.class),
    UNIT(OpenUnit.class),
    SERVICE(OpenService.class),
    STANDARD(OpenStandard.class),
    REVISION(OpenRevision.class),
    VERSION(OpenVersion.class),
    FORUM(OpenForum.class),
    SESSION(OpenSession.class),
    FEEDBACK(OpenFeedback.class),
    FOLLOW_UP(OpenFollowUp.class),
    DECREE(OpenDecree.class),
    PLEDGE(OpenPledge.class),
    REVIEW(OpenReview.class),
    SURVEY(OpenSurvey.class),
    SURVEY_PUBLICATION(OpenSurveyPublication.class),
    CERTIFICATE(OpenCertificate.class),
    PUBLICATION(OpenPublication.class),
    AGREEMENT_ADDENDUM(OpenAddendum.class),
    MODERATION_ACT(OpenModerationAct.class),
    OPINION_QUESTION(OpenOpinionQuestion.class);

    private final Class<? extends Record> shape;

    OpenType(Class<? extends Record> shape) {
        this.shape = shape;
    }

    /** What a record of this kind looks like. */
    public Class<? extends Record> shape() {
        return shape;
    }
}
