package id.fkp.record.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The words to which an entry of the register is committed, and what is needed to show it.
 *
 * @param salt goes with the words when they are erased; see {@link id.fkp.shared.secret.Commitment}
 */
@Schema(
        description =
                "The words that an entry stands for; several texts of one act stand below each other, an empty line between "
                        + "them. Its textCommitment is the SHA-256 over the bytes of the salt and those of the text in "
                        + "UTF-8; so is its proposalCommitment with the wording proposed.")
public record SaidWords(
        @Schema(examples = "Mohon loket dibuka sampai pukul 16.00.")
        String text,

        @Schema(nullable = true, examples = "Loket dibuka pukul 08.00 sampai 16.00.") @Nullable
        String proposedText,

        @Schema(
                description = "32 bytes in hexadecimal",
                examples = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
        String salt) {}
