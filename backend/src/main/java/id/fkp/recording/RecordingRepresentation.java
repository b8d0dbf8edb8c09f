package id.fkp.recording;

import id.fkp.file.FileKind;
import id.fkp.shared.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recording of a session; its bytes are read apart. */
@Schema(
        name = "SessionRecording",
        description =
                "A recording of a session: kept here as a file, or elsewhere under a link; its bytes are read apart. "
                        + "Of one that was taken back others than members learn no more than that, and why")
public record RecordingRepresentation(
        UUID id,
        UUID sessionId,
        @Schema(examples = "INTERNAL") RecordingState state,

        @Schema(examples = "Rekaman diskusi sesi pagi") String title,

        @Schema(
                nullable = true,
                description = "What is said in it; gone when it is removed",
                examples = "Pemaparan standar dan diskusi jangka waktu layanan")
        @Nullable
        String description,

        @Schema(description = "When it begins") Instant recordedAt,

        @Schema(nullable = true, examples = "5400") @Nullable
        Integer lengthSeconds,

        @Schema(description = "Whether those who spoke were told that it is recorded")
        boolean announced,

        @Schema(nullable = true, examples = "https://video.example.go.id/fkp-2024") @Nullable
        String link,

        @Schema(nullable = true, description = "When the link was last seen to lead there") @Nullable
        LocalDate linkSeenOn,

        @Schema(nullable = true, description = "What the file is by its content", examples = "MP3") @Nullable
        FileKind kind,

        @Schema(nullable = true, examples = "audio/mpeg") @Nullable
        String mediaType,

        @Schema(nullable = true, description = "Bytes of the file", examples = "43200000") @Nullable
        Long size,

        @Schema(
                nullable = true,
                description =
                        "Of the file as it is kept, in hexadecimal; of an MP4 other than of what was sent, since the "
                                + "place was taken out",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String sha256,

        @Schema(
                nullable = true,
                description = "Word for word; absent while nobody has written it",
                examples = "Moderator: Selamat pagi.\nWarga: Loketnya kurang.")
        @Nullable
        String transcript,

        Instant storedAt,

        @Schema(nullable = true, description = "Since when everybody may hear it") @Nullable
        Instant publishedAt,

        @Schema(nullable = true, description = "When it was taken back from the public") @Nullable
        Instant withdrawnAt,

        @Schema(nullable = true, examples = "Diminta peserta yang berbicara di dalamnya") @Nullable
        String withdrawnReason,

        @Schema(nullable = true, description = "When its bytes were deleted for good") @Nullable
        Instant removedAt,

        @Schema(nullable = true, examples = "Masa simpan berakhir") @Nullable
        String removedReason,

        @Schema(examples = "1") int version)
        implements Versioned {

    static RecordingRepresentation of(SessionRecording recording) {
        return of(recording, true);
    }

    /** As members of its unit see it, or the public. */
    static RecordingRepresentation of(SessionRecording recording, boolean asMember) {
        boolean whole = asMember || recording.publishedAt != null;
        return new RecordingRepresentation(
                recording.id,
                recording.sessionId,
                whole ? recording.state() : RecordingState.REMOVED,
                recording.title,
                whole ? recording.description : null,
                recording.recordedAt,
                recording.lengthSeconds,
                recording.announced,
                whole ? recording.link : null,
                whole ? recording.linkSeenOn : null,
                recording.kind,
                recording.kind == null ? null : recording.kind.mediaType(),
                recording.size,
                recording.sha256,
                whole ? recording.transcript : null,
                recording.storedAt,
                recording.publishedAt,
                recording.withdrawnAt,
                recording.withdrawnReason,
                recording.removedAt,
                recording.removedReason,
                recording.version);
    }
}
