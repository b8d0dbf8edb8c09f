package id.fkp.feedback;

/** Why an input may be hidden; disagreement is no reason. */
public enum HideReason {
    SPAM,
    ABUSE,
    PERSONAL_DATA,
    OFF_TOPIC
}
