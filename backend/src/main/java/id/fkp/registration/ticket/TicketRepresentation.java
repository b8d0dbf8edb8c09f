package id.fkp.registration.ticket;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.registration.given.Need;
import id.fkp.registration.given.RegistrationMode;
import id.fkp.registration.reading.RegistrationState;
import id.fkp.session.reading.SessionReference;
import id.fkp.shared.paper.QrCode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who has registered sees.
 *
 * @param meetingLink of who takes part online and has a place
 */
@Schema(name = "Ticket", description = "What somebody who has registered sees")
public record TicketRepresentation(
        @Schema(examples = "7K3M-Q2XK") String number,
        RegistrationState state,

        @Schema(nullable = true, description = "The order in which people are called", examples = "17") @Nullable
        Integer queueNumber,

        @Schema(nullable = true, description = "Of WAITING: from 1", examples = "3") @Nullable
        Integer waitingPlace,

        RegistrationMode mode,
        CommunityElement element,

        @Schema(nullable = true, examples = "Paguyuban UMKM Kota Tanjungbalai") @Nullable
        String organisation,

        @Schema(nullable = true, description = "Absent once erased", examples = "Siti Contoh") @Nullable
        String name,

        List<Need> needs,
        SessionReference session,

        @Schema(
                nullable = true,
                description = "Of a CONFIRMED registration that takes part ONLINE",
                examples = "https://rapat.example.go.id/fkp")
        @Nullable
        String meetingLink,

        Instant registeredAt,
        @Schema(nullable = true) @Nullable Instant confirmedAt,
        @Schema(nullable = true) @Nullable Instant cancelledAt,

        @Schema(description = "Whether anything is kept that tells who it is")
        boolean hasPerson,

        @Schema(nullable = true, description = "To be shown at the desk; absent when cancelled") @Nullable
        Code code) {

    /** A QR code to be drawn. */
    @Schema(name = "TicketCode", description = "A QR code to be drawn: the address of this ticket with its secret")
    public record Code(
            @Schema(examples = "https://fkp.example.go.id/tiket/7K3M-Q2XK#kq0n0s0oJm3xkV1iZ7Jr5dQ4aZr2m0m5vB7Qe8XwZ3c")
            String address,

            @Schema(description = "Of one side, in modules, with the quiet zone", examples = "45")
            int size,

            @Schema(description = "SVG path of the dark modules, one unit each", examples = "M4 4h1v1h-1z")
            String path) {

        static Code of(String address) {
            var drawing = QrCode.drawing(address);
            return new Code(address, drawing.size(), drawing.path());
        }
    }

    TicketRepresentation with(Code drawn) {
        return new TicketRepresentation(
                number,
                state,
                queueNumber,
                waitingPlace,
                mode,
                element,
                organisation,
                name,
                needs,
                session,
                meetingLink,
                registeredAt,
                confirmedAt,
                cancelledAt,
                hasPerson,
                drawn);
    }
}
