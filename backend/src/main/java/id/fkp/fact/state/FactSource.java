package id.fkp.fact.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote it down. */
@Schema(description = "Who wrote it down: SP4N-LAPOR!, or the unit in a register of its own")
public enum FactSource {
    SP4N_LAPOR,
    UNIT_REGISTER
}
