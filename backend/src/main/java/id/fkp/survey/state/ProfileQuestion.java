package id.fkp.survey.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a survey may ask of its respondents; each is theirs to leave out. */
@Schema(description = "What a survey may ask of its respondents, each theirs to leave out")
public enum ProfileQuestion {
    SEX,
    AGE,
    EDUCATION,
    OCCUPATION
}
