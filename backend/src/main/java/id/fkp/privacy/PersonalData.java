package id.fkp.privacy;

import id.fkp.retention.person.PersonClass;
import id.fkp.shared.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that is kept under one number and its secret, to be read and to be taken along. */
@Schema(description = "All that is kept of a person under one number and its secret (UU 27/2022 art 7, 13)")
public record PersonalData(
        @Schema(nullable = true, description = "Absent where a unit hands it out", examples = "7K3M-Q2XK") @Nullable
        String number,

        Instant readAt,
        List<Part> parts) {

    /**
     * What is kept in one place.
     *
     * @param keptUntil null while the period has not begun, and for what tells nobody any more
     * @param data names and values as they are kept; a drawn signature is a data URL
     */
    @Schema(name = "PersonalDataPart", description = "What is kept of a person in one place, and until when")
    public record Part(
            PersonClass personClass,
            Words label,

            @Schema(examples = "UU 27/2022 pasal 43 ayat (1) huruf a")
            String law,

            @Schema(
                    nullable = true,
                    description =
                            "When who it is goes by itself; absent before the period has begun, and once it has gone")
            @Nullable
            Instant keptUntil,

            @Schema(
                    type = SchemaType.OBJECT,
                    description = "Names and values as they are kept; a drawn signature is a data URL",
                    examples = "{\"name\": \"Siti Contoh\", \"contact\": \"siti@example.id\"}")
            Map<String, Object> data) {}
}
