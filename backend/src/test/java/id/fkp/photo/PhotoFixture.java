package id.fkp.photo;

import id.fkp.file.StoredFiles;
import id.fkp.file.picture.Picture;
import id.fkp.session.SessionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.UUID;

/** Photos for tests to stand on. Every call makes a new one. */
@ApplicationScoped
public class PhotoFixture {

    private final StoredFiles files;
    private final Clock clock;

    PhotoFixture(StoredFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    public UUID kept(SessionInfo session, boolean shown) {
        var picture = Picture.of(SamplePhotos.jpeg(40, 30));
        var photo = new SessionPhoto(
                session,
                picture,
                file(session, picture.image()),
                file(session, picture.thumbnail()),
                "Diskusi",
                "Siti",
                clock.instant());
        photo.persistAndFlush();
        if (shown) {
            photo.describe(new PhotoDetails("Diskusi", true), clock.instant());
        }
        return photo.id;
    }

    private UUID file(SessionInfo session, byte[] bytes) {
        return files.keep(session.unitId(), "foto.jpg", new ByteArrayInputStream(bytes))
                .id();
    }
}
