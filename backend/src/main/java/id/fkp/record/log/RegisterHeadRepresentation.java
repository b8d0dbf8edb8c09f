package id.fkp.record.log;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the register was at a time, signed.
 *
 * @param day in Asia/Jakarta, for which it was published; absent for those that the register has grown past within a day
 */
@Schema(
        name = "RegisterHead",
        description =
                "What the register was at a time. Signed are, as UTF-8, five lines that each end with a line feed: "
                        + "fkp-register-head/1, size, root, at and keyId as they stand here.")
public record RegisterHeadRepresentation(
        @Schema(description = "How many entries it had", examples = "1204")
        long size,

        @Schema(
                description = "Root of the Merkle tree of that size (RFC 9162): SHA-256 in hexadecimal",
                examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String root,

        Instant at,

        @Schema(
                description = "Which key has signed; the first 32 hexadecimals of the SHA-256 over it",
                examples = "5d0c2a548d0e4a32a6b50b2f1f6f2a11")
        String keyId,

        @Schema(
                description = "Ed25519 in base 64",
                examples = "qL3o8p9Z1f6sVt7C0m5n2B4x8y1a3d5g7j9k0l2w4e6r8t0u1i3o5p7s9d1f3h5j7l9z1x3c5v7b9n1m3q5w7A==")
        String signature,

        @Schema(nullable = true, description = "The day, in Asia/Jakarta, for which it was published") @Nullable
        LocalDate day) {

    static RegisterHeadRepresentation of(RegisterHead head) {
        return new RegisterHeadRepresentation(head.treeSize, head.root, head.at, head.keyId, head.signature, head.day);
    }
}
