package id.fkp.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of an input, as those need to know it who say who may read it.
 *
 * @param receiptNumber of its input, as it is kept
 * @param seen whether it and its input are before the public
 * @param name as its giver calls it; null when they said nothing
 */
public record AttachmentInfo(
        UUID id,
        UUID unitId,
        UUID fileId,
        UUID feedbackId,
        String receiptNumber,
        boolean seen,
        int place,
        @Nullable String name) {}
