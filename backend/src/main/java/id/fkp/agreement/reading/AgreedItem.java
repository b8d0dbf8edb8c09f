package id.fkp.agreement.reading;

import id.fkp.calendar.Term;
import id.fkp.minutes.promise.Horizon;
import java.util.UUID;

/** A row of a record of agreement that promises something, as it was signed: all of it is there by then. */
public record AgreedItem(UUID id, UUID unitId, String followUp, Horizon horizon, Term term, String owner) {}
