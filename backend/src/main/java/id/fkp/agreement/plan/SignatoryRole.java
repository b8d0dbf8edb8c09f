package id.fkp.agreement.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom somebody signs. */
@Schema(description = "HEAD signs for the unit, REPRESENTATIVE for those who were present")
public enum SignatoryRole {
    HEAD,
    REPRESENTATIVE
}
