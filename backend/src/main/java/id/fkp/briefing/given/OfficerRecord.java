package id.fkp.briefing.given;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the unit knows of somebody on the list, as from a signed sheet. */
@Schema(
        description = "What the unit knows of somebody on the list, as from a signed sheet; it replaces what was known",
        examples = "{\"officer\":{\"name\":\"Siti Contoh\",\"position\":\"Petugas loket\"},\"present\":true,"
                + "\"versionIds\":[]}")
public record OfficerRecord(
        @NotNull @Valid OfficerDetails officer,

        @Schema(description = "Whether they were there") boolean present,

        @Schema(description = "Which of the briefing's versions they have read and understood", examples = "[]")
        @NotNull
        @Size(max = 50)
        List<@NotNull UUID> versionIds) {}
