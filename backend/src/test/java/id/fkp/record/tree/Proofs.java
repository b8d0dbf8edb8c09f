package id.fkp.record.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Checks proofs as RFC 9162 tells whoever gets one to do, and knows nothing of how they are made. */
public final class Proofs {

    private Proofs() {}

    /** Section 2.1.3.2: the root to which the path leads, or nothing when it is too long or too short. */
    public static String root(String leaf, long index, long size, List<String> path) {
        long fn = index;
        long sn = size - 1;
        String r = leaf;
        for (var p : path) {
            if (sn == 0) {
                return "";
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = hash(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = hash(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 ? r : "";
    }

    /** Section 2.1.4.2. */
    public static boolean isConsistent(
            long first, long second, String firstHash, String secondHash, List<String> path) {
        if (first == second) {
            return path.isEmpty() && firstHash.equals(secondHash);
        }
        var proof = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            proof.add(0, firstHash);
        }
        long fn = first - 1;
        long sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        String fr = proof.get(0);
        String sr = proof.get(0);
        for (var c : proof.subList(1, proof.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = hash(c, fr);
                sr = hash(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = hash(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr.equals(firstHash) && sr.equals(secondHash);
    }

    static String hash(String left, String right) {
        return HexFormat.of().formatHex(sha256().digest(HexFormat.of().parseHex("01" + left + right)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
