package id.fkp.service;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a service.
 *
 * @param archived no longer offered: its page stays, lists leave it out
 */
@Schema(description = "A service as it is changed; its unit stays")
public record ServiceDetails(
        @Schema(examples = "Pengujian Obat dan Makanan") @NotBlank @PlainText @MaxCodePoints(200)
        String name,

        @Schema(nullable = true, description = "Plain text with line breaks") @PlainText @MaxCodePoints(2000) @Nullable
        String description,

        @NotNull @Size(max = 20) List<@NotNull @Valid Channel> channels,
        boolean archived) {}
