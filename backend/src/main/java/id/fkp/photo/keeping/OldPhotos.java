package id.fkp.photo.keeping;

import id.fkp.photo.Photos;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Photos are part of the papers of a forum, and go when these may. */
@ApplicationScoped
class OldPhotos implements PersonRows {

    private final Photos photos;

    OldPhotos(Photos photos) {
        this.photos = photos;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.PHOTO;
    }

    @Override
    public String statement() {
        return """
                select p.id, p.unit_id, coalesce(g.recorded_at, e.ends_at) as since
                from session_photo p
                join forum_session e on e.id = p.session_id
                left join agreement_record g on g.forum_id = e.forum_id
                where p.removed_at is null
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        photos.removeOld(id, now);
    }
}
