package id.fkp.session.plan;

import id.fkp.standard.version.ComponentCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A standard that is spoken about, as a whole or some of its components. */
@Schema(description = "A standard that is spoken about, as a whole or some of its components")
public record AgendaSubject(
        @Schema(description = "One of those the forum discusses") @NotNull
        UUID standardId,

        @Schema(nullable = true, description = "Absent when all of it is spoken about") @Nullable @Size(max = 14)
        Set<@NotNull ComponentCode> components) {}
