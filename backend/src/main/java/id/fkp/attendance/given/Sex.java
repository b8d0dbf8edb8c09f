package id.fkp.attendance.given;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As attendance lists of offices ask for it. */
@Schema(description = "L: laki-laki (male). P: perempuan (female)")
public enum Sex {
    L,
    P
}
