package id.fkp.attachment;

import id.fkp.photo.SamplePhotos;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Files of inputs for tests to stand on. */
@ApplicationScoped
public class AttachmentFixture {

    private final Attachments attachments;
    private final UnusedUploads unused;
    private final EntityManager database;

    AttachmentFixture(Attachments attachments, UnusedUploads unused, EntityManager database) {
        this.attachments = attachments;
        this.unused = unused;
        this.database = database;
    }

    /** A photo that came with this input. */
    public UUID of(UUID feedbackId, boolean published) {
        var arrived = arrived();
        return QuarkusTransaction.requiringNew().call(() -> {
            var place = (Object[]) database.createNativeQuery("select unit_id, forum_id from feedback where id = ?1")
                    .setParameter(1, feedbackId)
                    .getSingleResult();
            var forum = (UUID) place[1];
            var owner = "device " + feedbackId;
            var kept = attachments.keep((UUID) place[0], forum, owner, "foto.jpg", arrived);
            attachments.claim(forum, owner, List.of(kept.id())).attachTo(feedbackId);
            database.flush();
            if (published) {
                attachments.publish(kept.id());
            }
            return kept.id();
        });
    }

    /** Deletes what no input has named by then. */
    public void forgetUnused(Instant now) {
        unused.forget(now);
    }

    private Arrived arrived() {
        try {
            return attachments.take(new ByteArrayInputStream(SamplePhotos.jpeg(40, 30)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
