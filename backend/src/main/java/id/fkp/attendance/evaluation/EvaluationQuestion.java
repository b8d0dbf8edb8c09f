package id.fkp.attendance.evaluation;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who came are asked about the forum itself. */
@Schema(
        description =
                "INVITATION: the invitation said what it was about. MATERIALS: the materials could be understood. "
                        + "VOICE: there was room to speak. HEARD: what was said was answered. PLACE: the place, the time and "
                        + "the access were good")
public enum EvaluationQuestion {
    INVITATION,
    MATERIALS,
    VOICE,
    HEARD,
    PLACE;

    /** Of fewer, one who answered could be made out. */
    public static final int FEWEST_SHOWN = 5;

    /** Where the answers to it are kept. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
