package id.fkp.entry.sent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an item. */
@Schema(
        description =
                "CREATED it is an input; WAITING it is taken, now or when it was sent before, and becomes one by "
                        + "continueEntryBatch of its batchId; REDIRECTED it is a complaint, kept from the public and led to "
                        + "SP4N-LAPOR!; EXISTING it was sent before, is an input, and nothing is doubled; CONFLICT something else was "
                        + "sent by that externalId before, and stays; REFUSED something is wrong with it, and nothing of it is kept")
public enum EntryStatus {
    CREATED,
    WAITING,
    REDIRECTED,
    EXISTING,
    CONFLICT,
    REFUSED
}
