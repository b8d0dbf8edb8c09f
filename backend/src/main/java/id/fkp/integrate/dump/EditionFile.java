package id.fkp.integrate.dump;

import id.fkp.file.Outputs;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A file that is being written, and summed on its way. */
final class EditionFile {

    private static final int BUFFER = 64 * 1024;

    private final DataFile file;
    private final Outputs outputs;
    private final UUID attempt = UUID.randomUUID();
    private final DigestOutputStream summed;
    private long rows;

    EditionFile(DataFile file, Outputs outputs) throws IOException {
        this.file = file;
        this.outputs = outputs;
        try {
            summed = new DigestOutputStream(outputs.begin(attempt), MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where its bytes go; whoever closes it has written all of them. */
    OutputStream out() {
        return new BufferedOutputStream(summed, BUFFER);
    }

    void countRow() {
        rows++;
    }

    /** Once its bytes are written and closed: puts it in its place, where it would outlast a power failure. */
    void keep() throws IOException {
        long size = outputs.keep(attempt, file.id);
        file.kept(
                file.dataSet == null ? null : rows,
                size,
                HexFormat.of().formatHex(summed.getMessageDigest().digest()));
    }

    /** What was written and not kept goes. */
    void abandon() {
        outputs.abandon(attempt);
    }
}
