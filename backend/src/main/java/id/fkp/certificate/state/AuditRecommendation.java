package id.fkp.certificate.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What auditors recommend to their body. */
@Schema(
        description =
                "PROCEED_TO_STAGE_2 after the first stage; RECOMMENDED or NOT_RECOMMENDED for the certificate; CONTINUE "
                        + "to keep it")
public enum AuditRecommendation {
    PROCEED_TO_STAGE_2,
    RECOMMENDED,
    NOT_RECOMMENDED,
    CONTINUE
}
