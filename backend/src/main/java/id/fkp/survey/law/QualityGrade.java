package id.fkp.survey.law;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Mutu pelayanan. */
@Schema(description = "Quality of service (mutu pelayanan), A the best")
public enum QualityGrade {
    A,
    B,
    C,
    D
}
