package id.fkp.feedback.reading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that an input had or has. */
@Schema(description = "A text that an input had or has")
public record WrittenText(
        @Schema(examples = "Waktu verifikasi akun sebaiknya dihitung sejak berkas lengkap.")
        String text,

        Instant writtenAt) {}
