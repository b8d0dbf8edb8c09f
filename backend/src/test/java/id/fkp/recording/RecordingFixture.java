package id.fkp.recording;

import id.fkp.file.Blob;
import id.fkp.file.StoredFiles;
import id.fkp.recording.given.RecordingDetails;
import id.fkp.session.SessionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recordings for tests to stand on. Every call makes a new one. */
@ApplicationScoped
public class RecordingFixture {

    private final StoredFiles files;
    private final Clock clock;

    RecordingFixture(StoredFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** An audio file of a few bytes, for members or for everybody. */
    @Transactional
    public UUID kept(SessionInfo session, boolean isPublic) {
        var recording = noted(session, null);
        recording.keep(files.keep(session.unitId(), "rekaman", taken()));
        if (isPublic) {
            recording.publish(clock.instant());
        }
        return recording.id;
    }

    /** Whose file is still to be sent. */
    @Transactional
    public UUID awaited(SessionInfo session) {
        return noted(session, null).id;
    }

    @Transactional
    public UUID linked(SessionInfo session) {
        return noted(session, "https://video.example.go.id/fkp").id;
    }

    private SessionRecording noted(SessionInfo session, @Nullable String link) {
        var now = clock.instant();
        var seen = LocalDate.ofInstant(now, ZoneId.of(session.zone()));
        var details = new RecordingDetails(
                "Diskusi pagi",
                "Pemaparan dan diskusi",
                session.startsAt(),
                5400,
                true,
                link,
                link == null ? null : seen,
                null);
        var noted = new SessionRecording(session, details, "Siti", now);
        noted.persistAndFlush();
        return noted;
    }

    private Blob taken() {
        try {
            return files.take(new ByteArrayInputStream(SampleRecordings.wav()), Integer.MAX_VALUE, RecordingKind::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
