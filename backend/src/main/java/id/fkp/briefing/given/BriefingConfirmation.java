package id.fkp.briefing.given;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer says through the link. */
@Schema(
        description = "What an officer says through the link of a briefing",
        examples = "{\"officer\":{\"name\":\"Siti Contoh\",\"position\":\"Petugas loket\"},"
                + "\"said\":{\"present\":true,\"versionIds\":[]}}")
public record BriefingConfirmation(
        @NotNull @Valid OfficerDetails officer,
        @NotNull @Valid BriefingReading said) {}
