package id.fkp.review;

import java.time.LocalDate;
import java.util.UUID;

/** A standard and the passage of it that is in force. */
record StandardInForce(UUID standardId, UUID unitId, UUID revisionId, LocalDate since, LocalDate today) {}
