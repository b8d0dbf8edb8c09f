package id.fkp.feedback.reading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text that an input had or has. */
@Schema(description = "A text that an input had or has")
public record WrittenText(
        @Schema(examples = "Waktu verifikasi akun sebaiknya dihitung sejak berkas lengkap.")
        String text,

        @Schema(nullable = true, examples = "Paling lama 3 hari kerja sejak berkas dinyatakan lengkap.") @Nullable
        String proposedText,

        Instant writtenAt,

        @Schema(
                nullable = true,
                description = "How many parts of the text before the office concealed in it; absent where its giver "
                        + "wrote it",
                examples = "2")
        @Nullable
        Integer concealedParts) {}
