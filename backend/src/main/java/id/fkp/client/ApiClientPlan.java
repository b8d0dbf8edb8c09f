package id.fkp.client;

import id.fkp.identity.ClientScope;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the head of a unit says of an API client. */
@Schema(description = "An API client: what it is for, and what it may do")
public record ApiClientPlan(
        @Schema(description = "Stands where a person's name would, in everything it does", examples = "Situs web unit")
        @NotBlank
        @MaxCodePoints(80)
        @PlainText
        String name,

        @Schema(
                description = "Who runs it and what it does, for those who come after",
                examples = "Menampilkan standar pelayanan di situs loka; dikelola tim humas.")
        @NotBlank
        @MaxCodePoints(500)
        @PlainText
        String purpose,

        @Schema(description = "At least one; READ_PUBLIC for who only reads what is public") @NotEmpty @Size(max = 5)
        Set<@NotNull ClientScope> scopes,

        @Schema(
                nullable = true,
                description = "Its last day, in the unit's zone; absent for none",
                examples = "2027-12-31")
        @Nullable
        LocalDate endsOn) {}
