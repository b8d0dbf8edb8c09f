package id.fkp.record.log;

import id.fkp.record.tree.MerkleTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The newest head, and what leads to it. */
@ApplicationScoped
public class Register {

    private final StoredTree tree;
    private final RegisterQueries queries;

    Register(StoredTree tree, RegisterQueries queries) {
        this.tree = tree;
        this.queries = queries;
    }

    /** Nothing before the first entry has its place. */
    public Optional<RegisterHeadRepresentation> head() {
        return RegisterHead.newest().map(RegisterHeadRepresentation::of);
    }

    /** The key that has signed a head. */
    public String publicKey(RegisterHeadRepresentation head) {
        return queries.keys().stream()
                .filter(key -> key.keyId().equals(head.keyId()))
                .map(RegisterKeyRepresentation::publicKey)
                .findFirst()
                .orElseThrow();
    }

    /** From each of these leaves to the root of the register of that size; one statement for all. */
    public List<List<String>> paths(List<Long> indexes, long size) {
        return tree.ask(nodes -> indexes.stream()
                .map(index -> MerkleTree.inclusion(index, size, nodes))
                .toList());
    }
}
