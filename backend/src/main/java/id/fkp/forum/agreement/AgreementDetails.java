package id.fkp.forum.agreement;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit sends once the record of agreement of a forum is signed. */
@Schema(description = "The signed record of agreement of a forum (berita acara)", examples = AgreementDetails.EXAMPLE)
public record AgreementDetails(
        @Schema(description = "The day of the signatures, from which the draft is published within 5 working days")
        @NotNull
        LocalDate signedOn,

        @Schema(nullable = true, examples = "BA-01/FKP/VI/2024", maxLength = 100)
        @MaxCodePoints(100)
        @PlainText
        @Nullable
        String number,

        @Schema(description = "The signed record, a file of the unit") @NotNull
        UUID documentFileId,

        @Schema(description = "The attendance list, a file of the unit") @NotNull
        UUID attendanceFileId) {

    static final String EXAMPLE = """
            {"signedOn":"2024-06-13","number":"BA-01/FKP/VI/2024",\
            "documentFileId":"01930000-0000-7000-8000-00000000000a",\
            "attendanceFileId":"01930000-0000-7000-8000-00000000000b"}""";
}
