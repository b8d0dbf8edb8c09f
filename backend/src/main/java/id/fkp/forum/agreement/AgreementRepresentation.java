package id.fkp.forum.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of agreement of a forum, as members of its unit see it. */
@Schema(name = "AgreementRecord", description = "The signed record of agreement of a forum, with its attendance list")
public record AgreementRepresentation(
        UUID forumId,
        LocalDate signedOn,

        @Schema(nullable = true, examples = "BA-01/FKP/VI/2024") @Nullable
        String number,

        UUID documentFileId,
        UUID attendanceFileId,
        Instant recordedAt,
        @Schema(examples = "Nur Halimah") String byName) {

    static AgreementRepresentation of(AgreementRecord record) {
        return new AgreementRepresentation(
                record.forumId,
                record.signedOn,
                record.number,
                record.documentFileId,
                record.attendanceFileId,
                record.recordedAt,
                record.byName);
    }
}
