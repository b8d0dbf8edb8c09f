package id.fkp.notify.follow.reading;

import id.fkp.notify.follow.given.FollowedKind;
import id.fkp.notify.follow.given.Rhythm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody follows, and what they were told of it.
 *
 * @param address enough of it to be known again by whose it is
 * @param secret only for who proved a moment ago that they may have it
 */
@Schema(name = "Follower", description = "What somebody follows, and what they were told of it")
public record FollowerRepresentation(
        @Schema(examples = "7K3M-Q2XK") String number,
        FollowerWay way,

        @Schema(nullable = true, description = "Only its first letter and its domain", examples = "d•••@example.id")
        @Nullable
        String address,

        @Schema(description = "Whether the address was confirmed; true without one")
        boolean confirmed,

        @Schema(examples = "id") String language,
        Rhythm rhythm,

        @Schema(nullable = true, description = "When the next digest is due") @Nullable
        Instant digestAt,

        List<FollowedObject> follows,

        @Schema(description = "The last 20, newest first") List<FollowerNews> news,

        @Schema(
                nullable = true,
                description =
                        "Only in the answer that starts or confirms: the page is /ikuti#number.secret, the header "
                                + "Follow-Secret",
                examples = "kq0n0s0oJm3xkV1iZ7Jr5dQ4aZr2m0m5vB7Qe8XwZ3c")
        @Nullable
        String secret) {

    /** How somebody follows. */
    @Schema(description = "By e-mail, as an account, or with a link alone")
    public enum FollowerWay {
        EMAIL,
        ACCOUNT,
        LINK
    }

    /** What became of the message about a piece of news. */
    @Schema(
            description =
                    "SHOWN here only; COLLECTED for the next digest; WAITING to be sent; SENT; FAILED after five days "
                            + "of trying, or because it would have come too late")
    public enum NewsState {
        SHOWN,
        COLLECTED,
        WAITING,
        SENT,
        FAILED
    }

    /** A thing that is followed. */
    @Schema(name = "FollowedObject", description = "A thing that is followed")
    public record FollowedObject(
            UUID objectId,
            FollowedKind kind,

            @Schema(examples = "Forum Konsultasi Publik Pengujian")
            String title,

            @Schema(examples = "/forum/forum-konsultasi-publik-pengujian")
            String path,

            Instant since) {}

    /** A piece of news. */
    @Schema(name = "FollowerNews", description = "A piece of news, and what became of the message about it")
    public record FollowerNews(
            @Schema(
                    description = "news.opened, news.closing, news.version, news.results or news.done",
                    examples = "news.opened")
            String topic,

            @Schema(examples = "Forum Konsultasi Publik Pengujian")
            String title,

            @Schema(examples = "/forum/forum-konsultasi-publik-pengujian")
            String path,

            @Schema(description = "When it happened") Instant at,

            NewsState state,

            @Schema(nullable = true, description = "When the message was sent") @Nullable
            Instant sentAt) {}

    /** For whoever proved a moment ago that they may have it. */
    public FollowerRepresentation with(String shown) {
        return new FollowerRepresentation(
                number, way, address, confirmed, language, rhythm, digestAt, follows, news, shown);
    }
}
