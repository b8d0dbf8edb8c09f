package id.fkp.stakeholder;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.text.Digest;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody in the directory of a unit, for its members alone. */
@Schema(name = "Stakeholder", description = "Somebody in the directory of a unit, for its members alone")
public record StakeholderRepresentation(
        UUID id,

        @Schema(examples = "Paguyuban UMKM Kota Tanjungbalai")
        String organisation,

        CommunityElement element,

        @Schema(nullable = true, examples = "Kota Tanjungbalai") @Nullable
        String region,

        @Schema(nullable = true, examples = "Siti Contoh") @Nullable
        String name,

        @Schema(nullable = true, examples = "Ketua") @Nullable
        String position,

        @Schema(nullable = true, examples = "paguyuban@example.id") @Nullable
        String contact,

        @Schema(nullable = true, examples = "Hubungi lewat WhatsApp") @Nullable
        String note,

        Instant createdAt,
        @Schema(examples = "0") int version)
        implements Versioned {

    /** The person stands in a table of its own, whose changes no version counts. */
    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }
}
