package id.fkp.registration.reading;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.registration.given.Need;
import id.fkp.registration.given.RegistrationMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A registration as the office sees it; person data is absent once it was erased. */
@Schema(name = "Registration", description = "A registration as the office sees it; person data is absent once erased")
public record RegistrationRepresentation(
        UUID id,
        @Schema(examples = "7K3M-Q2XK") String number,
        RegistrationState state,
        @Schema(nullable = true, examples = "17") @Nullable Integer queueNumber,
        RegistrationMode mode,
        CommunityElement element,

        @Schema(nullable = true, examples = "Paguyuban UMKM Kota Tanjungbalai") @Nullable
        String organisation,

        @Schema(nullable = true, examples = "Siti Contoh") @Nullable
        String name,

        @Schema(nullable = true, examples = "siti@example.id") @Nullable
        String contact,

        List<Need> needs,

        @Schema(nullable = true, examples = "Juru bahasa isyarat BISINDO") @Nullable
        String needsNote,

        boolean consentName,
        boolean consentPhoto,
        boolean consentContact,

        @Schema(description = "Whether an invitation was used")
        boolean invited,

        Instant registeredAt,
        @Schema(nullable = true) @Nullable Instant confirmedAt,
        @Schema(nullable = true) @Nullable Instant cancelledAt,

        @Schema(nullable = true, description = "When the person had their data erased") @Nullable
        Instant erasedAt) {}
