package id.fkp.record.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The Merkle tree of RFC 9162, section 2.1. Hashes are SHA-256, here always in hexadecimal.
 *
 * <p>Of a tree only the complete subtrees are kept: every other hash follows from at most one of them a level. So a proof
 * needs some 2 log n of them, for every size that the tree has had.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    public static String leaf(byte[] content) {
        var digest = sha256();
        digest.update(LEAF);
        return hex(digest.digest(content));
    }

    public static String node(String left, String right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(HexFormat.of().parseHex(left));
        return hex(digest.digest(HexFormat.of().parseHex(right)));
    }

    /** Of a tree without leaves it is the hash of nothing. */
    public static String root(long size, Nodes nodes) {
        return size == 0 ? hex(sha256().digest("".getBytes(StandardCharsets.UTF_8))) : hash(0, size, nodes);
    }

    /**
     * Section 2.1.3.1.
     *
     * @param index below {@code size}
     */
    public static List<String> inclusion(long index, long size, Nodes nodes) {
        return inclusion(index, 0, size, nodes);
    }

    /**
     * Section 2.1.4.1. Every tree goes on from the one without leaves, and each from itself: these proofs are empty.
     *
     * @param from at most {@code to}
     */
    public static List<String> consistency(long from, long to, Nodes nodes) {
        return from == 0 ? List.of() : consistency(from, 0, to, true, nodes);
    }

    /** Adds leaves to a tree of {@code size}; of {@code nodes} only those are asked for that it had before. */
    public static Growth grow(long size, List<String> leaves, Nodes nodes) {
        var grown = new LinkedHashMap<Place, String>();
        Nodes all = place -> {
            var own = grown.get(place);
            return own == null ? nodes.at(place) : own;
        };
        long index = size;
        for (var leaf : leaves) {
            var place = new Place(0, index++);
            var hash = leaf;
            grown.put(place, hash);
            while (place.isRight()) {
                hash = node(all.at(place.left()), hash);
                place = place.parent();
                grown.put(place, hash);
            }
        }
        return new Growth(index, grown, root(index, all));
    }

    /** Which subtrees a question to the tree is going to ask for, so that they can be read together. */
    public static Set<Place> needed(Function<Nodes, ?> question) {
        var asked = new LinkedHashSet<Place>();
        var any = "0".repeat(64);
        Objects.requireNonNull(question.apply(place -> {
            asked.add(place);
            return any;
        }));
        return asked;
    }

    /** Of the leaves from {@code first} up to, not including, {@code end}. */
    private static String hash(long first, long end, Nodes nodes) {
        long size = end - first;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.at(new Place(level, first >> level));
        }
        long middle = first + half(size);
        return node(hash(first, middle, nodes), hash(middle, end, nodes));
    }

    private static List<String> inclusion(long index, long first, long end, Nodes nodes) {
        if (end - first == 1) {
            return List.of();
        }
        long middle = first + half(end - first);
        return index < middle
                ? with(inclusion(index, first, middle, nodes), hash(middle, end, nodes))
                : with(inclusion(index, middle, end, nodes), hash(first, middle, nodes));
    }

    /** @param known whether who asks knows the hash of exactly these leaves, being the whole tree of the size before */
    private static List<String> consistency(long from, long first, long end, boolean known, Nodes nodes) {
        if (from == end) {
            return known ? List.of() : List.of(hash(first, end, nodes));
        }
        long middle = first + half(end - first);
        return from <= middle
                ? with(consistency(from, first, middle, known, nodes), hash(middle, end, nodes))
                : with(consistency(from, middle, end, false, nodes), hash(first, middle, nodes));
    }

    /** The largest power of two below {@code size}, which is more than 1. */
    private static long half(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static List<String> with(List<String> path, String next) {
        var longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
