package id.fkp.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of it. */
@Schema(
        description =
                "KEEP: the standard stays as it is. CHANGE: the next passage begins with a draft of the text in force")
public enum ReviewResult {
    KEEP,
    CHANGE
}
