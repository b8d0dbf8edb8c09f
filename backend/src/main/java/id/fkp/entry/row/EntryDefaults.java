package id.fkp.entry.row;

import id.fkp.feedback.given.FeedbackChannel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds for rows that do not say it themselves. */
public record EntryDefaults(
        @Nullable FeedbackChannel channel, @Nullable LocalDate receivedOn) {}
