package id.fkp.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.UUID;

/** Files for tests to stand on. Every call makes a new one. */
@ApplicationScoped
public class FileFixture {

    private final StoredFiles files;

    FileFixture(StoredFiles files) {
        this.files = files;
    }

    /** A signed scan that members may read. */
    @Transactional
    public UUID scan(UUID unitId) {
        return files.keep(unitId, "SK.pdf", new ByteArrayInputStream(SampleFiles.pdf("" + unitId)))
                .id();
    }

    /** A file as somebody has sent it, in the kind that its bytes say. */
    @Transactional
    public UUID of(UUID unitId, String name, byte[] bytes) {
        return files.keep(unitId, name, new ByteArrayInputStream(bytes)).id();
    }

    /** A PNG of that many pixels that members may read. */
    @Transactional
    public UUID picture(UUID unitId, int wide, int high) {
        return files.keep(unitId, "Logo.png", new ByteArrayInputStream(SampleFiles.png(wide, high)))
                .id();
    }

    /** The beginning of a PNG, which is enough for its kind and too little for its pixels. */
    @Transactional
    public UUID brokenPicture(UUID unitId) {
        var whole = SampleFiles.png(30, 30);
        return files.keep(unitId, "Logo.png", new ByteArrayInputStream(whole, 0, whole.length / 2))
                .id();
    }

    @Transactional
    public UUID published(UUID unitId) {
        var id = scan(unitId);
        files.publish(id);
        return id;
    }

    @Transactional
    public void publish(UUID id) {
        files.publish(id);
    }
}
