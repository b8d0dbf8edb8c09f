package id.fkp.survey.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last school finished. */
@Schema(
        description =
                "Last school finished: PRIMARY SD and below, JUNIOR SMP, SENIOR SMA/SMK, DIPLOMA D1 to D4, BACHELOR S1, "
                        + "POSTGRADUATE S2 and above")
public enum Education {
    PRIMARY,
    JUNIOR,
    SENIOR,
    DIPLOMA,
    BACHELOR,
    POSTGRADUATE
}
