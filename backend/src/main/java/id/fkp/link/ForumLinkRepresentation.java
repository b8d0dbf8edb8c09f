package id.fkp.link;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A link to a forum's form that somebody passes on, as members of its unit see it.
 *
 * @param opened and {@code sent} as they were written last, see {@link LinkUses}
 */
@Schema(name = "ForumLink", description = "A link to a forum's form that somebody passes on, and how much it is used")
public record ForumLinkRepresentation(
        UUID id,

        @Schema(description = "No secret", examples = "7K3M-Q2XK")
        String number,

        @Schema(
                nullable = true,
                description = "What the office calls it; absent once the forum is closed or cancelled",
                examples = "RT 05, Bu Siti")
        @Nullable
        String name,

        @Schema(description = "Who made it", examples = "Nur Halimah")
        String byName,

        Instant madeAt,

        @Schema(nullable = true, description = "When the office ended it; absent while it did not") @Nullable
        Instant revokedAt,

        @Schema(description = "Whether it counts nothing any more: it was ended, or the forum's window is over")
        boolean ended,

        @Schema(
                description = "How often people opened it, once a day for a device and not by members of the unit. "
                        + "Told in lots, so that no input can be found by it",
                examples = "41")
        int opened,

        @Schema(
                description = "How many inputs were sent by it. Told in lots of five of the forum's inputs or more, or "
                        + "after a day; which inputs these are is kept nowhere",
                examples = "12")
        int sent,

        @Schema(
                nullable = true,
                description = "The whole link, its token in the fragment; only for MODERATOR and HEAD, while it counts",
                examples = "https://fkp.example.go.id/forum/pelayanan-sertifikat/masukan#t=7K3MQ2XKh3Jw_x0aVb2Q")
        @Nullable
        String address,

        @Schema(
                nullable = true,
                description = "Indonesian text around the address, ready to be sent on; where the address is",
                examples = "Loka POM di Kota Contoh mengundang warga menyampaikan masukan …")
        @Nullable
        String message) {

    ForumLinkRepresentation ready(String wholeAddress, String text) {
        return new ForumLinkRepresentation(
                id, number, name, byName, madeAt, revokedAt, ended, opened, sent, wholeAddress, text);
    }
}
