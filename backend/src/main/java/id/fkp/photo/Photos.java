package id.fkp.photo;

import id.fkp.file.FileInfo;
import id.fkp.file.StoredFiles;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What other rooms may ask of photos. */
@ApplicationScoped
public class Photos {

    private final StoredFiles files;
    private final Acts acts;

    Photos(StoredFiles files, Acts acts) {
        this.files = files;
        this.acts = acts;
    }

    /** A photo before the public, in small. */
    public static final class ShownPhoto {

        private final byte[] jpeg;
        private final int width;
        private final int height;
        private final String alt;

        private ShownPhoto(SessionPhoto photo, byte[] jpeg) {
            this.jpeg = jpeg;
            this.width = photo.width;
            this.height = photo.height;
            this.alt = photo.alt;
        }

        public byte[] jpeg() {
            return jpeg;
        }

        /** Of the photo in full, in pixels; in small it has the same shape. */
        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        public String alt() {
            return alt;
        }
    }

    /** Those of the sessions that everybody may see, session by session in the order in which they came. */
    public List<ShownPhoto> shown(List<UUID> sessionIds) {
        var photos = SessionPhoto.<SessionPhoto>list(
                "sessionId in ?1 and shownAt is not null order by sessionId, id", sessionIds);
        var thumbnails =
                files.findAll(photos.stream().map(photo -> photo.thumbnailId).toList());
        return photos.stream()
                .map(photo -> new ShownPhoto(photo, read(Objects.requireNonNull(thumbnails.get(photo.thumbnailId)))))
                .toList();
    }

    /** Deletes a photo that may no longer be kept; once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeOld(UUID id, Instant now) {
        var photo =
                SessionPhoto.<SessionPhoto>findByIdOptional(id).orElseThrow().locked();
        if (photo.removedAt != null) {
            return;
        }
        boolean wasShown = photo.shownAt != null;
        photo.remove("Masa simpan berakhir", now);
        files.forget(photo.imageId);
        files.forget(photo.thumbnailId);
        acts.fire(photo.act("session-photo.removed", wasShown));
    }

    private byte[] read(FileInfo thumbnail) {
        try (var pixels = files.open(thumbnail)) {
            return pixels.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
