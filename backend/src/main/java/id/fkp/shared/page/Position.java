package id.fkp.shared.page;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** Where a page ends in a list that is ordered by a time, and by the id where times are equal. */
public record Position(Instant time, UUID id) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** As exact as the database keeps times. */
    String cursor() {
        var bytes = ByteBuffer.allocate(24)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, time))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Position of(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 24) {
                var time = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
                if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                    return new Position(time, new UUID(bytes.getLong(), bytes.getLong()));
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below, like any other cursor that is not ours
        }
        throw PageRequest.Cursor.notOurs();
    }
}
