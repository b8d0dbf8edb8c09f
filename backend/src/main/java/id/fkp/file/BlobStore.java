package id.fkp.file;

import static id.fkp.shared.problem.CommonProblems.tooLarge;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bytes of files, in a folder that all nodes share. A file is named by its SHA-256, so that it can neither be
 * changed nor be kept twice, and whoever copies the folder can tell whether a copy is good.
 */
@Startup
@ApplicationScoped
class BlobStore {

    private static final int BUFFER = 64 * 1024;

    /** Nothing is on its way for so long; what is older was left by a crash. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;
    private final Path arriving;
    private final long largest;
    private final Clock clock;

    BlobStore(
            @ConfigProperty(name = "fkp.blobs") String folder,
            @ConfigProperty(name = "fkp.http.largest-file") MemorySize largest,
            Clock clock) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
        this.arriving = this.folder.resolve("arriving");
        this.largest = largest.asLongValue();
        this.clock = clock;
        try {
            Files.createDirectories(arriving);
            forgetAbandoned();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document or a picture; see {@link #write(InputStream, long, Preparation)}. */
    Blob write(InputStream bytes) throws IOException {
        return write(bytes, largest, KindCheck::of);
    }

    /** Returns once the bytes would outlast a power failure; what is refused leaves nothing behind. */
    Blob write(InputStream bytes, long atMost, Preparation preparation) throws IOException {
        var arrived = arriving.resolve(UUID.randomUUID().toString());
        try {
            copy(bytes, arrived, atMost);
            var kind = preparation.of(arrived);
            var blob = new Blob(kind, Files.size(arrived), seal(arrived));
            var shelf = shelf(blob.sha256());
            Files.createDirectories(shelf);
            Files.move(arrived, place(blob.sha256()), StandardCopyOption.ATOMIC_MOVE);
            sync(shelf);
            sync(folder);
            return blob;
        } finally {
            Files.deleteIfExists(arrived);
        }
    }

    void delete(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
            sync(shelf(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path place(String sha256) {
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    private static void copy(InputStream bytes, Path to, long atMost) throws IOException {
        try (var file = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
            var buffer = new byte[BUFFER];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > atMost) {
                    throw tooLarge(atMost);
                }
                file.write(buffer, 0, read);
            }
        }
    }

    /** The SHA-256 of a file as it is now, once all of it is on disk. */
    private static String seal(Path path) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            file.force(true);
            var digest = sha256();
            var buffer = ByteBuffer.allocate(BUFFER);
            while (file.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** A new name in a folder lasts only once the folder itself is on disk. */
    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void forgetAbandoned() throws IOException {
        var before = clock.instant().minus(ABANDONED);
        try (var left = Files.newDirectoryStream(arriving)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                    Log.infof("Removed %s, which never arrived whole", file.getFileName());
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
