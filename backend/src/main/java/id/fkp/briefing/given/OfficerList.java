package id.fkp.briefing.given;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be briefed. */
@Schema(
        description = "Who is to be briefed",
        examples = "{\"officers\":[{\"name\":\"Siti Contoh\",\"position\":\"Petugas loket\"}]}")
public record OfficerList(
        @Schema(description = "Who is on the list already is not entered again") @NotNull @Size(min = 1, max = 200)
        List<@NotNull @Valid OfficerDetails> officers) {}
