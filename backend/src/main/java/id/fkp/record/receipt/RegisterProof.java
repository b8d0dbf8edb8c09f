package id.fkp.record.receipt;

import id.fkp.record.log.RegisterHeadRepresentation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a giver keeps as a file, and what {@code docs/verify-register.mjs} reads.
 *
 * @param format names this form for ever
 * @param head absent before any entry of the register has its place
 * @param publicKey the key of the head, which who checks should also have from elsewhere
 */
@Schema(
        description =
                "Entries of the register, with what proves that it has them: all acts on an input, or one public act. "
                        + "Kept as a file it can be checked without this server.")
public record RegisterProof(
        @Schema(examples = "fkp-register-proof/1") String format,

        @Schema(description = "Whether all entries are under the head; false for a second at most")
        boolean provable,

        @Schema(nullable = true) @Nullable RegisterHeadRepresentation head,

        @Schema(
                nullable = true,
                description = "Ed25519, as SubjectPublicKeyInfo in base 64",
                examples = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")
        @Nullable
        String publicKey,

        @Schema(description = "Oldest first") List<ProvenEntry> items) {

    static final String FORMAT = "fkp-register-proof/1";
}
