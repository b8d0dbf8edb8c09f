package id.fkp.recording;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import id.fkp.identity.UnitRole;
import id.fkp.shared.http.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may see a recording, and who may change it. */
@ApplicationScoped
class HeldRecordings {

    private final Caller caller;

    HeldRecordings(Caller caller) {
        this.caller = caller;
    }

    /** For its members, and for everybody once it is public. */
    SessionRecording heard(UUID id) {
        return SessionRecording.<SessionRecording>findByIdOptional(id)
                .filter(found -> found.publishedAt != null || caller.isMemberOf(found.unitId))
                .orElseThrow(() -> notFound());
    }

    /** As {@link #heard}, or that it was there. */
    RecordingRepresentation read(UUID id) {
        var recording = SessionRecording.<SessionRecording>findByIdOptional(id)
                .filter(found -> found.isKnown() || caller.isMemberOf(found.unitId))
                .orElseThrow(() -> notFound());
        return RecordingRepresentation.of(recording, caller.isMemberOf(recording.unitId));
    }

    /** Of whoever may change it, as it was seen; not yet held. */
    SessionRecording seen(UUID id, @Nullable String ifMatch, UnitRole... roles) {
        var recording = SessionRecording.<SessionRecording>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.requireOn(recording.isKnown(), recording.unitId, roles);
        Versioned.requireSeen(ifMatch, RecordingRepresentation.of(recording));
        return recording;
    }

    /** As {@link #seen}; others wait until the transaction ends. */
    SessionRecording held(UUID id, @Nullable String ifMatch, UnitRole... roles) {
        var recording = SessionRecording.<SessionRecording>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.requireOn(recording.isKnown(), recording.unitId, roles);
        Versioned.requireSeen(ifMatch, RecordingRepresentation.of(recording.locked()));
        return recording;
    }
}
