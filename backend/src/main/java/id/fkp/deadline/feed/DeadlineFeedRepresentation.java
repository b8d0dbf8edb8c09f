package id.fkp.deadline.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A calendar feed, as its owner sees it.
 *
 * @param username to enter into the calendar program: the id
 * @param password only in the answer that makes the feed
 */
@Schema(
        name = "DeadlineFeed",
        description = "A name and password by which a calendar program reads deadlines of a unit")
public record DeadlineFeedRepresentation(
        UUID id,

        @Schema(
                description = "Where the calendar program subscribes",
                examples = "/api/v1/units/loka-pom/deadlines.ics")
        String path,

        @Schema(examples = "01930000-0000-7000-8000-000000000001")
        String username,

        @Schema(
                nullable = true,
                description = "Only in the answer that makes the feed: enter it into the calendar program",
                examples = "q2JvVt1nGqgX7h4cUOaFv4m3sS1dYx8Zk0e5r6t7u8w")
        @Nullable
        String password,

        Instant createdAt) {

    static DeadlineFeedRepresentation of(DeadlineFeed feed, String unitSlug) {
        var path = "/api/v1/units/" + unitSlug + "/deadlines.ics";
        return new DeadlineFeedRepresentation(feed.id, path, feed.id.toString(), null, feed.createdAt);
    }

    DeadlineFeedRepresentation with(String known) {
        return new DeadlineFeedRepresentation(id, path, username, known, createdAt);
    }
}
