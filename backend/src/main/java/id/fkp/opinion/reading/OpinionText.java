package id.fkp.opinion.reading;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A few words that somebody answered. */
@Schema(description = "A few words that somebody answered, for the unit alone; nothing tells whose or when")
public record OpinionText(
        UUID id,

        @Schema(examples = "Lebih cepat bila lewat aplikasi.")
        String text) {}
