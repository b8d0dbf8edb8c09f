package id.fkp.integrate.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some changes.
 *
 * @param next also there when nothing has changed, since a reader of changes never comes to an end
 */
@Schema(name = "ChangePage", description = "Some changes, in their order")
record ChangePage(
        List<Change> items,

        @Schema(
                description = "Send it as after the next time; keep it together with your copy",
                examples = "AZnVbl8AfDqdXg8eLTxLWgAAAAAAABJnAZnVbl8AfDqdXg8eLTxLWg")
        String next,

        @Schema(description = "Whether more are there already; else ask again when you like")
        boolean more) {}
