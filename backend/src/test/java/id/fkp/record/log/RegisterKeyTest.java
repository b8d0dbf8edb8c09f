package id.fkp.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterKeyTest {

    @Test
    void what_it_signs_its_public_half_confirms() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var base64 = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        var key = new RegisterKey("-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");

        assertThat(key.publicKey())
                .isEqualTo(Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        assertThat(key.id()).hasSize(32).isEqualTo(new RegisterKey(base64).id());
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.publicKey()))));
        verifier.update("kepala".getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(Base64.getDecoder().decode(key.sign("kepala"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bukan kunci", "MC4CAQAwBQYDK2VwBCIEIJ1h", "AAAA"})
    void nothing_starts_without_a_key(String configured) {
        assertThatThrownBy(() -> new RegisterKey(configured))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FKP_REGISTER_KEY");
    }

    @Test
    void a_key_of_another_kind_is_none() throws GeneralSecurityException {
        var other = KeyPairGenerator.getInstance("X25519").generateKeyPair().getPrivate();
        var configured = Base64.getEncoder().encodeToString(other.getEncoded());

        assertThatThrownBy(() -> new RegisterKey(configured)).hasMessageContaining("FKP_REGISTER_KEY");
    }
}
