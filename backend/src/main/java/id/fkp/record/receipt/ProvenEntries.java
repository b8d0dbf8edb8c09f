package id.fkp.record.receipt;

import id.fkp.record.log.Register;
import id.fkp.record.log.RegisterEntryRepresentation;
import id.fkp.record.log.RegisterHeadRepresentation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts entries under the newest head of the register. */
@ApplicationScoped
public class ProvenEntries {

    private final Register register;

    ProvenEntries(Register register) {
        this.register = register;
    }

    /** An entry as it is read, the words to which it is committed, or when those were erased, and what is shown beside them. */
    public record Written(
            RegisterEntryRepresentation entry,
            @Nullable SaidWords said,
            @Nullable Instant erasedAt,
            @Nullable ShownNow shown) {

        boolean isUnder(@Nullable RegisterHeadRepresentation head) {
            var index = entry.index();
            return head != null && index != null && index < head.size();
        }

        ProvenEntry proven(@Nullable List<String> path) {
            return new ProvenEntry(entry, path, said, erasedAt, shown);
        }
    }

    /** In the order in which they are given. */
    public RegisterProof under(List<Written> written) {
        var head = register.head().orElse(null);
        return new RegisterProof(
                RegisterProof.FORMAT,
                written.stream().allMatch(entry -> entry.isUnder(head)),
                head,
                head == null ? null : register.publicKey(head),
                proven(written, head));
    }

    private List<ProvenEntry> proven(List<Written> written, @Nullable RegisterHeadRepresentation head) {
        if (head == null) {
            return written.stream().map(entry -> entry.proven(null)).toList();
        }
        var indexes = written.stream()
                .filter(entry -> entry.isUnder(head))
                .map(entry -> Objects.requireNonNull(entry.entry().index()))
                .toList();
        var paths = new ArrayDeque<>(register.paths(indexes, head.size()));
        return written.stream()
                .map(entry -> entry.proven(entry.isUnder(head) ? paths.remove() : null))
                .toList();
    }
}
