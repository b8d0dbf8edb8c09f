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
            var kept = attachments.keep((UUID) place[0], forum, from(owner), "foto.jpg", arrived);
            attachments.claim(forum, owner, List.of(kept.id())).attachTo(feedbackId);
            database.flush();
            if (published) {
                attachments.publish(kept.id());
            }
            return kept.id();
        });
    }

    /** As many wait besides this one as may from its network, each of another device. */
    public void crowd(UUID waiting) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                insert into attachment (id, unit_id, forum_id, file_id, kind, size, sha256, sender, network,
                                    received_sha256, stored_at, version)
                                select gen_random_uuid(), unit_id, forum_id, file_id, kind, size, sha256, 'device ' || n, network,
                                    received_sha256, stored_at, 0
                                from attachment, generate_series(1, ?2) as n where id = ?1
                                """)
                        .setParameter(1, waiting)
                        .setParameter(2, Attachments.MOST_WAITING_OF_NETWORK)
                        .executeUpdate());
    }

    /** All who came with {@link #crowd} are gone. */
    public void disperse() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from attachment where sender like 'device %'")
                        .executeUpdate());
    }

    /** One more from elsewhere. */
    public UUID fromAnotherNetwork(UUID unitId, UUID forumId) {
        var arrived = arrived();
        var from = new Uploader("device " + UUID.randomUUID(), "192.0.2." + unitId);
        return QuarkusTransaction.requiringNew()
                .call(() -> attachments
                        .keep(unitId, forumId, from, "foto.jpg", arrived)
                        .id());
    }

    private static Uploader from(String owner) {
        return new Uploader(owner, "192.0.2.1");
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
