package id.fkp.assessment.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The indicators of the aspect Kebijakan Pelayanan of the national evaluation (PEKPPP; Permenpan RB 29/2022 jo. 4/2023, Pedoman
 * Menteri PANRB 5/2023, form F-02), in its order.
 */
@Schema(description = "An indicator of the aspect Kebijakan Pelayanan of PEKPPP, in its order from 1 to 9")
public enum Indicator {
    STANDARDS_AVAILABLE,
    COMMUNITY_INVOLVED,
    STANDARDS_PUBLISHED,
    STANDARDS_REVIEWED,
    PLEDGE_CYCLE,
    SURVEY_BY_RULE,
    SURVEY_PUBLISHED,
    PLAN_DONE,
    PLAN_SPEED;

    /** 1 to 9, as forms number it. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }
}
