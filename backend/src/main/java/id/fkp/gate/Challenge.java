package id.fkp.gate;

import org.altcha.altcha.Altcha;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of work, as version 1 of ALTCHA's protocol shapes it: find the number between 0 and {@code maxnumber} for
 * which the SHA-256 of {@code salt} followed by the number is {@code challenge}. Nobody has to read or hear anything.
 */
@Schema(
        description = "Work for the sender's machine: the number from 0 to maxnumber for which the SHA-256 of salt "
                + "followed by the number, in hexadecimal, is challenge")
public record Challenge(
        @Schema(examples = "SHA-256") String algorithm,

        @Schema(examples = "91b5a8edb37e2dff2e7fd21bfba3fff2bafadd809cac2fe8f590b0355955b6b7")
        String challenge,

        @Schema(examples = "ea46e909f8773fa7574408e6?expires=1790000000&")
        String salt,

        @Schema(examples = "466e13905d213c6764c5e1e08cd5a2ee99c237a7c77e9b80e087d9abb4f05af7")
        String signature,

        @Schema(examples = "50000") long maxnumber) {

    static Challenge of(Altcha.Challenge made) {
        return new Challenge(made.algorithm, made.challenge, made.salt, made.signature, made.maxnumber);
    }
}
