package id.fkp.retention.person;

import id.fkp.calendar.Term;
import id.fkp.shared.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * How long a class of personal data is kept, and why so long and no longer.
 *
 * @param data what of a person it holds
 * @param countedFrom from when the period counts
 * @param term unless an administrator has set another
 * @param archive whether it belongs to papers that an archive schedule rules
 */
public record RetentionRule(
        PersonClass personClass, Words label, Words data, Words countedFrom, Term term, String law, boolean archive) {

    /** For the trail, which names things by ids. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("retention-class " + personClass).getBytes(StandardCharsets.UTF_8));
    }
}
