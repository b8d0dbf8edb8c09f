package id.fkp.session.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a session has ended. */
@Schema(
        description = "That a session has ended",
        examples = "{\"gapReason\":\"Media yang diundang berhalangan; ringkasan dikirim kepada mereka.\"}")
public record SessionClosing(
        @Schema(
                nullable = true,
                description = "Why not all five elements of the community were present; needed when one was missing",
                maxLength = 1000)
        @MaxCodePoints(1000)
        @PlainText
        @Nullable
        String gapReason) {}
