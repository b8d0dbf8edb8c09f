package id.fkp.forum.closing;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;

/**
 * Something that is open in a forum.
 *
 * @param code what it is, such as {@code inputs-open}; once released it never changes
 * @param count of how many
 * @param detail as it is told
 * @param excusable whether the head may close the forum all the same, and say why in public
 */
public record OpenMatter(String code, int count, Words detail, boolean excusable) {

    Fault fault() {
        return new Fault("", code, detail);
    }
}
