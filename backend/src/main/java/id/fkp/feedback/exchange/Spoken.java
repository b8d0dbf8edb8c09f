package id.fkp.feedback.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * Something said beside an input, as it reads now.
 *
 * @param ofId of the message, or of the input where it is an objection to its answer
 * @param at when it was said
 */
record Spoken(ExchangeKind kind, UUID ofId, UUID feedbackId, UUID unitId, String text, Instant at) {}
