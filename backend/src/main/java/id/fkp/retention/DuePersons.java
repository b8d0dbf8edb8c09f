package id.fkp.retention;

import id.fkp.retention.person.PersonClass;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many persons of one class in one unit have been kept long enough. */
@Schema(description = "How many persons of one class in one unit have been kept long enough; nobody is named")
public record DuePersons(
        PersonClass personClass,

        @Schema(nullable = true, description = "Absent for what belongs to no unit") @Nullable
        UUID unitId,

        @Schema(nullable = true, examples = "Loka POM di Kota Tanjungbalai") @Nullable
        String unitName,

        @Schema(examples = "12") int persons,

        @Schema(description = "When the period of the oldest began to count")
        Instant oldest) {}
