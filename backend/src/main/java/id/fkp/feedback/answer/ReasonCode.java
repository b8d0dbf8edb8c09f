package id.fkp.feedback.answer;

/** Why an input is not, or not wholly, followed. */
public enum ReasonCode {
    LEGAL_LIMIT,
    NO_AUTHORITY,
    BUDGET,
    CAPACITY,
    ALREADY_MET,
    OUT_OF_SCOPE,
    EVIDENCE_LACKING
}
