package id.fkp.forum.reading;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit that holds a forum, with what a page of the forum shows of it. */
@Schema(description = "The unit that holds the forum")
public record ForumUnit(
        UUID id,
        @Schema(examples = "loka-pom-di-kota-tanjungbalai") String slug,
        @Schema(examples = "Loka POM di Kota Tanjungbalai") String name,
        @Schema(examples = "Loka POM Tanjungbalai") String shortName,

        @Schema(
                description = "In which the times of the forum are read",
                enumeration = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
        String zone) {}
