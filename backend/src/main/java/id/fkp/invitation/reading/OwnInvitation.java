package id.fkp.invitation.reading;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.session.reading.SessionReference;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation as the addressee sees it. */
@Schema(description = "An invitation as the addressee sees it")
public record OwnInvitation(
        @Schema(examples = "7K3M-Q2XK") String number,

        @Schema(examples = "Paguyuban UMKM Kota Tanjungbalai")
        String organisation,

        CommunityElement element,

        @Schema(nullable = true, examples = "Siti Contoh") @Nullable
        String name,

        SessionReference session,
        @Schema(nullable = true) @Nullable Instant openedAt,
        @Schema(nullable = true) @Nullable Answer answer,
        @Schema(nullable = true) @Nullable Instant answeredAt,

        @Schema(description = "Whether anything is kept that tells to whom it was addressed")
        boolean hasPerson) {}
