package id.fkp.recording;

import id.fkp.file.StoredFiles;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What other rooms may ask of recordings. */
@ApplicationScoped
public class Recordings {

    private final StoredFiles files;
    private final Acts acts;

    Recordings(StoredFiles files, Acts acts) {
        this.files = files;
        this.acts = acts;
    }

    /** Those of the sessions that everybody may hear, session by session in the order in which they came. */
    public List<RecordingRepresentation> published(List<UUID> sessionIds) {
        return SessionRecording.<SessionRecording>list(
                        "sessionId in ?1 and publishedAt is not null order by sessionId, id", sessionIds)
                .stream()
                .map(recording -> RecordingRepresentation.of(recording, false))
                .toList();
    }

    /** Deletes a recording that may no longer be kept; once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeOld(UUID id, Instant now) {
        var recording = SessionRecording.<SessionRecording>findByIdOptional(id)
                .orElseThrow()
                .locked();
        if (recording.removedAt == null) {
            remove(recording, "Masa simpan berakhir", now);
        }
    }

    /** With its bytes. That it is gone is public where it was. */
    void remove(SessionRecording recording, String reason, Instant now) {
        recording.remove(reason, now);
        if (recording.fileId != null) {
            files.forget(recording.fileId);
        }
        acts.fire(recording.act("session-recording.removed", recording.isKnown() ? Reach.PUBLIC : Reach.INTERNAL));
    }
}
