package id.fkp.file;

import java.io.IOException;
import java.nio.file.Path;

/** What a room makes of bytes that have arrived, before they are kept. */
public interface Preparation {

    /**
     * Says what the file is by its content, and takes out of it what must not be kept; the digest is made afterwards.
     * Throws what the sender is told when it is not taken.
     */
    FileKind of(Path arrived) throws IOException;
}
