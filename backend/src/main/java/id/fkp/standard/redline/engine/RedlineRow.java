package id.fkp.standard.redline.engine;

import id.fkp.standard.row.Row;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A typed row of one or both texts. One that moved went in one place and came in another.
 *
 * @param before as it was; null for one that came
 * @param after as it is; null for one that went
 * @param fields those that differ, of a row that changed
 */
@Schema(
        name = "RedlineRow",
        description = "A typed row of one or both texts. It is the same row if it has the same id, or if neither id is "
                + "in the other text and the words are alike. One that moved is DELETED in one place and INSERTED in "
                + "the other")
public record RedlineRow(
        Op op,

        @Schema(nullable = true, description = "Absent from one that came") @Nullable
        Row before,

        @Schema(nullable = true, description = "Absent from one that went") @Nullable
        Row after,

        @Schema(description = "Those that differ, of a row that changed; else none")
        List<Field> fields) {

    /** One field of a row that says something else now. */
    @Schema(name = "RedlineField", description = "A field of a row that says something else now")
    public record Field(
            @Schema(description = "As the row calls it", examples = "subject")
            String name,

            @Schema(description = "Its words; of numbers and units what stands in the row")
            List<Segment> segments) {}
}
