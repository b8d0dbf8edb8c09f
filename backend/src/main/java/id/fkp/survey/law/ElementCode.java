package id.fkp.survey.law;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the nine elements. Sources put U8 and U9 in either order, so that only the code says which is meant. */
@Schema(
        description =
                "Element of service quality. Sources put U8 and U9 in either order: go by the code, never by position")
public enum ElementCode {
    U1,
    U2,
    U3,
    U4,
    U5,
    U6,
    U7,
    U8,
    U9
}
