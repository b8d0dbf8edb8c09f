package id.fkp.similar;

import id.fkp.feedback.reading.ForumReference;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Inputs that say the same, so that one answer can settle them. */
@Schema(description = "Inputs on one standard that say the same; each keeps its place, its words and its count")
public record FeedbackGroup(
        UUID id,
        ForumReference forum,

        @Schema(nullable = true, description = "Absent when they are about the forum in general", examples = "SP-02")
        @Nullable
        String standardCode,

        @Schema(description = "How many there are, before the public or held", examples = "7")
        int size,

        @Schema(description = "How many of them have no answer", examples = "5")
        int open,

        @Schema(description = "The first three", examples = "[\"Antrean di loket 2 terlalu lama\"]")
        List<String> texts) {}
