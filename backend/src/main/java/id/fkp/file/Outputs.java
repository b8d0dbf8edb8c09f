package id.fkp.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files that the product writes for one person to fetch within days. They lie beside the files of units, each under the id of
 * what asked for it, and not by their content: none of them is shared, and each goes by itself. What a crash leaves half
 * written goes with what else never arrived.
 */
@ApplicationScoped
public class Outputs {

    private final Path folder;
    private final Path arriving;

    Outputs(@ConfigProperty(name = "fkp.blobs") String blobs) {
        var all = Path.of(blobs).toAbsolutePath().normalize();
        folder = all.resolve("outputs");
        arriving = all.resolve("arriving");
    }

    /**
     * Begins to write.
     *
     * @param attempt of its own for each try, so that two of them never write into one file
     */
    public OutputStream begin(UUID attempt) throws IOException {
        Files.createDirectories(arriving);
        return Files.newOutputStream(arriving(attempt), StandardOpenOption.CREATE_NEW);
    }

    /**
     * Keeps what an attempt has written and closed, in the place of what was there. Returns once it would outlast a power
     * failure.
     *
     * @return its size in bytes
     */
    public long keep(UUID attempt, UUID id) throws IOException {
        Files.createDirectories(folder);
        sync(arriving(attempt), StandardOpenOption.WRITE);
        Files.move(arriving(attempt), place(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder, StandardOpenOption.READ);
        return Files.size(place(id));
    }

    /** Throws away what an attempt has left; nothing when it has been kept. */
    public void abandon(UUID attempt) {
        delete(arriving(attempt));
    }

    /** Whether or not it is there. */
    public void delete(UUID id) {
        delete(place(id));
    }

    /** Where the file lies, if it is there. */
    public Path place(UUID id) {
        return folder.resolve(id.toString());
    }

    private Path arriving(UUID attempt) {
        return arriving.resolve(attempt.toString());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
