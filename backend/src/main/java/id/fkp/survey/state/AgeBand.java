package id.fkp.survey.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In years. */
@Schema(description = "Age in years; UNDER_20 to 19, FROM_60 from 60 on")
public enum AgeBand {
    UNDER_20,
    FROM_20,
    FROM_30,
    FROM_40,
    FROM_50,
    FROM_60
}
