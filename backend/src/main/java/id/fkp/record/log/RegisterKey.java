package id.fkp.record.log;

import id.fkp.shared.text.Digest;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The key that signs the heads of the register: the same on every node.
 *
 * <p>Without it nothing starts. A key made up at the start would sign what nobody can tell from another register.
 */
@Startup
@ApplicationScoped
class RegisterKey {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_LENGTH = 32;

    private final PrivateKey secret;
    private final String publicKey;
    private final String id;

    @Inject
    RegisterKey(RegisterSettings settings) {
        this(settings.key().orElse(""));
    }

    RegisterKey(String configured) {
        try {
            this.secret = read(configured);
            var open = publicKeyOf(secret);
            requirePair(secret, open);
            this.publicKey = Base64.getEncoder().encodeToString(open.getEncoded());
            this.id = Digest.sha256(open.getEncoded()).substring(0, ID_LENGTH);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "FKP_REGISTER_KEY must hold an Ed25519 key as PKCS #8 in base 64, the same on every node: "
                            + "openssl genpkey -algorithm ed25519",
                    e);
        }
    }

    /** The first 32 hexadecimals of the SHA-256 over the public key. */
    String id() {
        return id;
    }

    /** SubjectPublicKeyInfo (RFC 8410) in base 64. */
    String publicKey() {
        return publicKey;
    }

    /** In base 64. */
    String sign(String statement) {
        try {
            return Base64.getEncoder().encodeToString(signature(secret, statement));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey read(String configured) throws GeneralSecurityException {
        var base64 = configured.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance(ALGORITHM)
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    /**
     * The JDK makes pairs only: this one is made from the secret half as if by chance. Whether the halves belong together
     * is checked afterwards.
     */
    private static PublicKey publicKeyOf(PrivateKey secret) throws GeneralSecurityException {
        if (!(secret instanceof EdECPrivateKey known)) {
            throw new GeneralSecurityException("not an Ed25519 key");
        }
        var seed = known.getBytes().orElseThrow(() -> new GeneralSecurityException("no key"));
        var pairs = KeyPairGenerator.getInstance(ALGORITHM);
        pairs.initialize(NamedParameterSpec.ED25519, new Chosen(seed));
        return pairs.generateKeyPair().getPublic();
    }

    private static void requirePair(PrivateKey secret, PublicKey open) throws GeneralSecurityException {
        var verifier = Signature.getInstance(ALGORITHM);
        verifier.initVerify(open);
        verifier.update(bytes(ALGORITHM));
        if (!verifier.verify(signature(secret, ALGORITHM))) {
            throw new GeneralSecurityException("the public half could not be told from the secret one");
        }
    }

    private static byte[] signature(PrivateKey secret, String statement) throws GeneralSecurityException {
        var signer = Signature.getInstance(ALGORITHM);
        signer.initSign(secret);
        signer.update(bytes(statement));
        return signer.sign();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Says what it was given. */
    private static final class Chosen extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] seed;

        private Chosen(byte[] seed) {
            this.seed = Arrays.copyOf(seed, seed.length);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
