package id.fkp.survey.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which way a response came. */
@Schema(
        description =
                "By which way a response came: sent by its giver (ONLINE, QR, KIOSK), typed in from PAPER by the staff, "
                        + "or brought in from another form (IMPORT)")
public enum SurveyChannel {
    ONLINE,
    QR,
    KIOSK,
    PAPER,
    IMPORT;

    public boolean isSentByItsGiver() {
        return this == ONLINE || this == QR || this == KIOSK;
    }
}
