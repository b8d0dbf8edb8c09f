package id.fkp.entry.row;

import id.fkp.entry.row.Received.Moment;
import id.fkp.forum.ForumInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the office had something in time, of what does not come in a sheet. */
public final class ReceivedDay {

    private ReceivedDay() {}

    /** What is wrong with the day; null where nothing is. */
    public static @Nullable RowFault fault(ForumInfo forum, LocalDate receivedOn, Instant now) {
        return new Received(forum, now).fault(new Moment(receivedOn, null), null);
    }
}
