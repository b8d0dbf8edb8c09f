package id.fkp.submission.file;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of inputs as they are kept, which nobody is told. */
@ApplicationScoped
class KeptFiles {

    private final EntityManager database;

    KeptFiles(EntityManager database) {
        this.database = database;
    }

    /** Where its bytes are. */
    Path path(String id) {
        var sha256 = text(id, "sha256");
        return Path.of("target/blobs").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    String text(String id, String name) {
        return (String) requireNonNull(column(id, name));
    }

    /** What its row says there. */
    @Nullable
    Object column(String id, String name) {
        return database.createNativeQuery("select " + name + " from attachment where id = ?1")
                .setParameter(1, UUID.fromString(id))
                .getSingleResult();
    }
}
