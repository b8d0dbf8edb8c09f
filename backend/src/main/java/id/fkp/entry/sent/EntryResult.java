package id.fkp.entry.sent;

import id.fkp.feedback.answer.Lapor;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item.
 *
 * @param number its place among those sent, from 1
 */
@Schema(description = "What became of one item, in the order in which they were sent")
public record EntryResult(
        @Schema(description = "Its place among those sent, from 1", examples = "1")
        int number,

        @Schema(examples = "wamid.1001") String externalId,

        EntryStatus status,

        @Schema(nullable = true, description = "Once it is an input", examples = "7KQ2-M9X7") @Nullable
        String receiptNumber,

        @Schema(nullable = true, description = "Once it is an input") @Nullable
        UUID feedbackId,

        @Schema(nullable = true, description = "Where it waits, or was taken; absent from what is refused") @Nullable
        UUID batchId,

        @Schema(nullable = true, description = "Of a complaint: where to it is led") @Nullable
        Redirect redirect,

        @Schema(nullable = true, description = "All that is wrong with it, where it is REFUSED") @Nullable
        List<Fault> errors) {

    public static EntryResult refused(int number, String externalId, List<Fault> errors) {
        return new EntryResult(number, externalId, EntryStatus.REFUSED, null, null, null, null, errors);
    }

    /** What would become of it. */
    public static EntryResult foreseen(int number, EntryItem item, boolean complaint) {
        return new EntryResult(
                number,
                item.externalId(),
                complaint ? EntryStatus.REDIRECTED : EntryStatus.CREATED,
                null,
                null,
                null,
                complaint ? Redirect.to(item.trackingId()) : null,
                null);
    }

    /** Where a complaint is led. */
    @Schema(
            name = "EntryRedirect",
            description = "Where a complaint is led. With a trackingId its case there is the only one; without, its "
                    + "giver or the office opens one at the address")
    public record Redirect(
            @Schema(examples = "SP4N-LAPOR!") String channel,

            @Schema(nullable = true, examples = "8123456") @Nullable
            String trackingId,

            @Schema(examples = "https://www.lapor.go.id/pengaduan/8123456")
            String address) {

        public static Redirect to(@Nullable String trackingId) {
            return new Redirect(Lapor.CHANNEL, trackingId, trackingId == null ? Lapor.HOME : Lapor.CASES + trackingId);
        }
    }

    /** One thing wrong with an item. */
    @Schema(name = "EntryItemFault", description = "One thing that is wrong with an item")
    public record Fault(
            @Schema(nullable = true, description = "Absent where it is about the item as a whole", examples = "kind")
            @Nullable
            String field,

            @Schema(description = "Why; once released it never changes", examples = "unknown")
            String code,

            @Schema(description = "For people, in their language", examples = "isian ini tidak dikenal")
            String detail) {}
}
