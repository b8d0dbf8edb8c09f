package id.fkp.photo;

import id.fkp.file.FileInfo;
import id.fkp.file.StoredFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What other rooms may ask of photos. */
@ApplicationScoped
public class Photos {

    private final StoredFiles files;

    Photos(StoredFiles files) {
        this.files = files;
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

    private byte[] read(FileInfo thumbnail) {
        try (var pixels = files.open(thumbnail)) {
            return pixels.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
