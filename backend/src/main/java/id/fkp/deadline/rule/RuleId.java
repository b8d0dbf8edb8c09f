package id.fkp.deadline.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term of the law; numbers as the handbook of the domain gives them, stable for ever. */
@Schema(description = "A term of the law; GET /v1/deadline-rules says what each is")
public enum RuleId {
    /** A new unit has a standard. */
    D1,
    /** What was discussed is published for comment. */
    D5,
    /** The public comments. */
    D6,
    /** The draft is improved on the comments. */
    D7,
    /** The pledge is published. */
    D11,
    /** The application of a standard is evaluated. */
    D12,
    /** A standard is reviewed. */
    D13,
    /** The public is told what became of what it said. */
    D14,
    /** The review that the yearly evaluation of services gives its best mark for. */
    PEKPPP
}
