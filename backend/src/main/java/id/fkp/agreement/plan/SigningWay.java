package id.fkp.agreement.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a record of agreement is signed. */
@Schema(
        description = "PAPER: printed, signed by hand, its scan uploaded. SCREEN: drawn on a screen by everybody. "
                + "CERTIFIED: a file with certified electronic signatures (UU 1/2024)")
public enum SigningWay {
    PAPER,
    SCREEN,
    CERTIFIED
}
