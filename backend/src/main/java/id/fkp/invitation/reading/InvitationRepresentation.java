package id.fkp.invitation.reading;

import id.fkp.feedback.given.CommunityElement;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the office sees it.
 *
 * @param address with the secret; only for those who send it
 */
@Schema(name = "Invitation", description = "An invitation as the office sees it")
public record InvitationRepresentation(
        UUID id,
        @Schema(examples = "7K3M-Q2XK") String number,
        @Schema(nullable = true) @Nullable UUID stakeholderId,

        @Schema(examples = "Paguyuban UMKM Kota Tanjungbalai")
        String organisation,

        CommunityElement element,

        @Schema(nullable = true, examples = "Siti Contoh") @Nullable
        String name,

        @Schema(nullable = true, examples = "Ketua") @Nullable
        String position,

        @Schema(nullable = true, examples = "paguyuban@example.id") @Nullable
        String contact,

        Instant invitedAt,
        @Schema(nullable = true) @Nullable Instant openedAt,
        @Schema(nullable = true) @Nullable Answer answer,
        @Schema(nullable = true) @Nullable Instant answeredAt,

        @Schema(nullable = true, examples = "Sedang dinas luar.") @Nullable
        String declineReason,

        @Schema(
                nullable = true,
                description = "The personal page; whoever has it answers for the addressee. Only for DRAFTER, "
                        + "MODERATOR and HEAD",
                examples = "https://fkp.example.go.id/undangan/7K3M-Q2XK#kq0n0s0oJm3xkV1iZ7Jr5dQ4aZr2m0m5vB7Qe8XwZ3c")
        @Nullable
        String address,

        @Schema(
                nullable = true,
                description = "Ready to be sent, with the address; plain text",
                examples = "Yth. Siti Contoh, kami mengundang Bapak/Ibu menghadiri Forum Konsultasi Publik.")
        @Nullable
        String message) {

    /** With what those who send it need. */
    public InvitationRepresentation sent(String address, String message) {
        return new InvitationRepresentation(
                id,
                number,
                stakeholderId,
                organisation,
                element,
                name,
                position,
                contact,
                invitedAt,
                openedAt,
                answer,
                answeredAt,
                declineReason,
                address,
                message);
    }
}
