package id.fkp.response.template;

import id.fkp.shared.http.Versioned;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Words that a unit uses in many answers. */
@Schema(
        name = "AnswerTemplate",
        description = "Words that a unit uses in many answers, with names in braces to fill in")
public record AnswerTemplateRepresentation(
        UUID id,
        UUID unitId,
        @Schema(examples = "Waktu layanan") String title,

        @Schema(examples = "Terima kasih atas masukan {nomor}.")
        String text,

        @Schema(nullable = true, examples = "Thank you for input {nomor}.") @Nullable
        String textEn,

        @Schema(nullable = true, description = "For inputs about this component") @Nullable
        ComponentCode component,

        @Schema(description = "Who wrote it last", examples = "Siti Moderator")
        String byName,

        Instant changedAt,

        @Schema(description = "If-Match takes it in quotes", examples = "0")
        int version)
        implements Versioned {}
