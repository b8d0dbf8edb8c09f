package id.fkp.survey.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a survey stands; all but PUBLISHED follow from its days. */
@Schema(
        description =
                "DRAFT until its first day, and while it has none; OPEN through its last day in the unit's zone; then "
                        + "CLOSED, and PUBLISHED once its results are")
public enum SurveyState {
    DRAFT,
    OPEN,
    CLOSED,
    PUBLISHED
}
