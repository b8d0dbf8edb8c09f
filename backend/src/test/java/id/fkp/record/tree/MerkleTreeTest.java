package id.fkp.record.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compared with the definitions of RFC 9162 section 2.1, written down again as they stand there. */
class MerkleTreeTest {

    private static final int LARGEST = 300;

    @Test
    void roots_are_those_of_the_definition_however_the_tree_has_grown() {
        var random = new Random(9162);
        for (int round = 0; round < 20; round++) {
            var leaves = leaves(random.nextInt(LARGEST));
            var nodes = new HashMap<Place, String>();
            String root = MerkleTree.root(0, of(nodes));
            for (int size = 0; size < leaves.size(); ) {
                int end = Math.min(leaves.size(), size + 1 + random.nextInt(40));
                var growth = MerkleTree.grow(size, leaves.subList(size, end), of(nodes));
                assertThat(nodes).doesNotContainKeys(growth.nodes().keySet().toArray(Place[]::new));
                nodes.putAll(growth.nodes());
                size = (int) growth.size();
                root = growth.root();
                assertThat(size).isEqualTo(end);
            }
            assertThat(root).isEqualTo(mth(leaves)).isEqualTo(MerkleTree.root(leaves.size(), of(nodes)));
            assertThat(nodes).hasSizeLessThanOrEqualTo(2 * leaves.size());
        }
    }

    @Test
    void every_inclusion_proof_leads_to_the_root() {
        var leaves = leaves(LARGEST);
        var nodes = tree(leaves);
        for (int size : sizes()) {
            var root = mth(leaves.subList(0, size));
            for (int index = 0; index < size; index++) {
                var path = MerkleTree.inclusion(index, size, of(nodes));
                assertThat(Proofs.root(leaves.get(index), index, size, path)).isEqualTo(root);
                assertThat(path).hasSizeLessThanOrEqualTo(9);
            }
        }
    }

    @Test
    void an_inclusion_proof_of_another_leaf_place_or_size_leads_elsewhere() {
        var leaves = leaves(LARGEST);
        var nodes = tree(leaves);
        var random = new Random(1);
        for (int round = 0; round < 200; round++) {
            int size = 2 + random.nextInt(LARGEST - 2);
            int index = random.nextInt(size);
            int other = (index + 1 + random.nextInt(size - 1)) % size;
            var root = mth(leaves.subList(0, size));
            var path = MerkleTree.inclusion(index, size, of(nodes));
            assertThat(Proofs.root(leaves.get(other), index, size, path)).isNotEqualTo(root);
            assertThat(Proofs.root(leaves.get(other), other, size, path)).isNotEqualTo(root);
            assertThat(Proofs.root(leaves.get(index), index, size, MerkleTree.inclusion(other, size, of(nodes))))
                    .isNotEqualTo(root);
        }
    }

    @Test
    void every_consistency_proof_holds_and_is_the_one_of_the_definition() {
        var leaves = leaves(LARGEST);
        var nodes = tree(leaves);
        for (int to : sizes()) {
            for (int from = 0; from <= to; from++) {
                var path = MerkleTree.consistency(from, to, of(nodes));
                if (from > 0) {
                    assertThat(path).isEqualTo(subproof(from, leaves.subList(0, to), true));
                    assertThat(Proofs.isConsistent(
                                    from, to, mth(leaves.subList(0, from)), mth(leaves.subList(0, to)), path))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_log_in_which_a_leaf_was_changed_is_not_consistent_with_its_earlier_head() {
        var leaves = leaves(100);
        var random = new Random(2);
        for (int round = 0; round < 100; round++) {
            int from = 1 + random.nextInt(99);
            var bent = new ArrayList<>(leaves);
            bent.set(random.nextInt(from), MerkleTree.leaf("bent".getBytes(StandardCharsets.UTF_8)));
            var path = MerkleTree.consistency(from, 100, of(tree(bent)));
            assertThat(Proofs.isConsistent(from, 100, mth(leaves.subList(0, from)), mth(bent), path))
                    .isFalse();
        }
    }

    @Test
    void a_question_names_what_it_needs_and_needs_little() {
        var leaves = leaves(LARGEST);
        var nodes = tree(leaves);
        for (int index = 0; index < LARGEST; index++) {
            int leaf = index;
            var needed = MerkleTree.needed(known -> MerkleTree.inclusion(leaf, LARGEST, known));
            assertThat(needed)
                    .hasSizeLessThanOrEqualTo(18)
                    .allSatisfy(place -> assertThat(nodes).containsKey(place));
        }
    }

    @Test
    void hashes_are_those_that_others_compute() {
        assertThat(MerkleTree.root(0, place -> "")).isEqualTo(mth(List.of())).startsWith("e3b0c44298fc1c14");
        // Of the empty leaf, as the test vectors of Certificate Transparency have it.
        assertThat(MerkleTree.leaf(new byte[0]))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    private static int[] sizes() {
        return IntStream.concat(
                        IntStream.rangeClosed(1, 40),
                        new Random(3).ints(12, 41, LARGEST).sorted())
                .toArray();
    }

    private static List<String> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> MerkleTree.leaf(("leaf " + number).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static Map<Place, String> tree(List<String> leaves) {
        return MerkleTree.grow(0, leaves, place -> {
                    throw new IllegalStateException("There was nothing before");
                })
                .nodes();
    }

    private static Nodes of(Map<Place, String> kept) {
        return place -> Objects.requireNonNull(kept.get(place));
    }

    /** MTH(D_n), section 2.1.1. */
    private static String mth(List<String> leaves) {
        if (leaves.isEmpty()) {
            return HexFormat.of().formatHex(sha256().digest());
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = split(leaves.size());
        return Proofs.hash(mth(leaves.subList(0, k)), mth(leaves.subList(k, leaves.size())));
    }

    /** SUBPROOF(m, D_n, b), section 2.1.4.1. */
    private static List<String> subproof(int m, List<String> leaves, boolean b) {
        int n = leaves.size();
        if (m == n) {
            return b ? List.of() : List.of(mth(leaves));
        }
        int k = split(n);
        var path = new ArrayList<>(
                m <= k ? subproof(m, leaves.subList(0, k), b) : subproof(m - k, leaves.subList(k, n), false));
        path.add(m <= k ? mth(leaves.subList(k, n)) : mth(leaves.subList(0, k)));
        return path;
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
