package id.fkp.notify.state;

import id.fkp.shared.text.Words;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the messages of a unit go. Numbers only: to whom, nobody is told. */
@Schema(name = "UnitMessages", description = "How the messages of a unit go, in numbers; nobody is named")
public record UnitMessages(
        @Schema(description = "Whether this installation has a mail server; without one messages wait")
        boolean sending,

        @Schema(description = "What was written earlier is not counted")
        Instant since,

        List<TopicCount> topics) {

    /** Of one kind of message. */
    @Schema(name = "MessageTopicCount", description = "How the messages of one kind go")
    public record TopicCount(
            @Schema(examples = "feedback.answered") String topic,
            Words label,
            @Schema(examples = "2") int waiting,
            @Schema(examples = "118") int sent,

            @Schema(description = "Given up after five days of trying, or too late to be of use", examples = "1")
            int failed) {}
}
