package id.fkp.survey.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often one may answer. */
@Schema(
        description =
                "ONE_PER_DEVICE: once for each Device-Token; ONE_PER_TOKEN: once for each token that the unit hands out; "
                        + "FREE: as often as sent, for a counter or a kiosk")
public enum AnswerRule {
    ONE_PER_DEVICE,
    ONE_PER_TOKEN,
    FREE
}
