package id.fkp.gate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.altcha.altcha.Altcha;
import org.jspecify.annotations.Nullable;

/** What a sender's machine found for a {@link Challenge}. ALTCHA's own widget also tells how long it took. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Solution(
        @Nullable String algorithm,
        String challenge,
        @Nullable Long number,
        String salt,
        @Nullable String signature) {

    @SuppressWarnings("NullAway") // a stranger may leave out anything
    boolean isWhole() {
        return challenge != null && salt != null && algorithm != null && number != null && signature != null;
    }

    Altcha.Payload payload() {
        var payload = new Altcha.Payload();
        payload.algorithm = algorithm;
        payload.challenge = challenge;
        payload.number = number;
        payload.salt = salt;
        payload.signature = signature;
        return payload;
    }
}
