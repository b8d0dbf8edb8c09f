package id.fkp.agreement.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit sends once the drafted record of agreement is signed. */
@Schema(description = "The drafted record of agreement is signed", examples = SigningDetails.EXAMPLE)
public record SigningDetails(
        @NotNull SigningWay way,

        @Schema(description = "The day of the signatures, in the unit's zone") @NotNull
        LocalDate signedOn,

        @Schema(
                nullable = true,
                description = "PAPER: the signed scan; CERTIFIED: the signed PDF; a file of the unit. SCREEN: absent, "
                        + "since the record is made from the signatures drawn")
        @Nullable
        UUID documentFileId,

        @Schema(
                nullable = true,
                description = "The attendance list, a file of the unit; absent where the list is made from those who "
                        + "were checked in, which closes it")
        @Nullable
        UUID attendanceFileId) {

    static final String EXAMPLE = """
            {"way":"PAPER","signedOn":"2024-06-13",\
            "documentFileId":"01930000-0000-7000-8000-00000000000a",\
            "attendanceFileId":"01930000-0000-7000-8000-00000000000b"}""";
}
