package id.fkp.record.log;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key that has signed heads. */
@Schema(name = "RegisterKey", description = "A key that signs or has signed heads of the register")
public record RegisterKeyRepresentation(
        @Schema(examples = "5d0c2a548d0e4a32a6b50b2f1f6f2a11")
        String keyId,

        @Schema(
                description = "Ed25519, as SubjectPublicKeyInfo (RFC 8410) in base 64",
                examples = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")
        String publicKey,

        @Schema(description = "When it signed for the first time")
        Instant since) {}
