package id.fkp.agreement;

import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.text.Digest;
import id.fkp.shared.text.Words;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A signature as it was drawn on a screen. Drawn again it takes the place of the one before, until all is signed. */
@Entity
@Table(name = "agreement_signature")
class SignatureImage extends PanacheEntityBase {

    private static final int MOST_BYTES = 200 * 1024;
    private static final int MOST_PIXELS = 2000;

    @Id
    public UUID signatoryId;

    public UUID unitId;
    public byte[] image;
    public String sha256;
    public Instant drawnAt;

    protected SignatureImage() {}

    SignatureImage(Signatory signatory, byte[] image, Instant now) {
        this.signatoryId = signatory.id;
        this.unitId = signatory.unitId;
        this.image = image.clone();
        this.sha256 = Digest.sha256(image);
        this.drawnAt = now;
    }

    /** Keeps it in the place of the one before. */
    static void keep(Signatory signatory, byte[] image, Instant now) {
        deleteById(signatory.id);
        flush();
        new SignatureImage(signatory, image, now).persistAndFlush();
    }

    /** The bytes of a PNG of reasonable size; anything else is refused. Its dimensions are read before its pixels. */
    static byte[] read(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        if (bytes.length > MOST_BYTES || !isSoundPng(bytes)) {
            throw refused();
        }
        return bytes;
    }

    private static boolean isSoundPng(byte[] bytes) {
        var readers = ImageIO.getImageReadersByFormatName("png");
        var reader = readers.next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            return reader.getWidth(0) <= MOST_PIXELS && reader.getHeight(0) <= MOST_PIXELS && reader.read(0) != null;
        } catch (IOException | RuntimeException broken) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    private static ProblemException refused() {
        return INVALID_REQUEST.naming(
                "Gambar tanda tangan tidak terbaca; gambarlah sekali lagi.",
                "The drawing cannot be read; draw it once more.",
                List.of(new Fault(
                        "/png",
                        "not-a-signature",
                        new Words("bukan PNG hingga 200 KiB", "is no PNG of at most 200 KiB"))));
    }
}
