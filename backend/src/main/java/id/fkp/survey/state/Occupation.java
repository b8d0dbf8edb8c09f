package id.fkp.survey.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody lives by. */
@Schema(
        description =
                "CIVIL_SERVANT ASN, MILITARY TNI, POLICE Polri, EMPLOYEE private sector, SELF_EMPLOYED entrepreneur, "
                        + "FARMER farmer or fisher, STUDENT pupil or student, HOMEMAKER, RETIRED, OTHER")
public enum Occupation {
    CIVIL_SERVANT,
    MILITARY,
    POLICE,
    EMPLOYEE,
    SELF_EMPLOYED,
    FARMER,
    STUDENT,
    HOMEMAKER,
    RETIRED,
    OTHER
}
