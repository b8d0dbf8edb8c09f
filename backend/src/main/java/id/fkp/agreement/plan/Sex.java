package id.fkp.agreement.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As the column L/P of such records has it. */
@Schema(description = "Laki-laki, perempuan: the column L/P of a record of agreement")
public enum Sex {
    L,
    P
}
