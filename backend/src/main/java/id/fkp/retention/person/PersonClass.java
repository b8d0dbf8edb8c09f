package id.fkp.retention.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class of personal data; {@link RetentionRules} says how long each is kept. In the order in which people meet them. */
@Schema(description = "A class of personal data; GET /v1/retention-classes says what each is and how long it is kept")
public enum PersonClass {
    NEEDS,
    REGISTRATION,
    INVITATION,
    DIRECTORY,
    ATTENDANCE_CONTACT,
    ATTENDANCE,
    SIGNATORY,
    BRIEFED_OFFICER,
    PHOTO,
    RECORDING,
    INPUT,
    ENTRY,
    ATTACHMENT,
    OPINION,
    SPAM,
    MESSAGE,
    FOLLOWER
}
