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
        String salt) {

    /**
     * Those of the answer {@code r} to which the entry {@code e} is committed: nothing once some of them were concealed, or shown again,
     * later. An entry that tells no {@code changes} is older than the commitment to where an input was redirected.
     */
    public static final String OF_RESPONSE = """
            case when r.salt is not null and not exists (
                    select from register_entry later where later.object_id = e.object_id and later.id > e.id
                    and later.act in ('response.concealed', 'response.revealed'))
                then json_build_object('salt', r.salt, 'text', concat_ws(E'\\n\\n', r.text, r.no_change_reason,
                    case when e.payload -> 'changes' is not null then r.redirect_channel end,
                    case when e.payload -> 'changes' is not null then r.tracking_id end)) end""";
}
