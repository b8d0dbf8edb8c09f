package id.fkp.feedback.reading;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The forum an input belongs to, as far as a list needs it. */
@Schema(description = "A forum, named")
public record ForumReference(
        UUID id,
        @Schema(examples = "forum-konsultasi-publik-2026") String slug,

        @Schema(examples = "Forum Konsultasi Publik Standar Pelayanan 2026")
        String title) {

    /** SQL that writes one row of {@code forum} as this. */
    public static final String JSON = "json_build_object('id', forum.id, 'slug', forum.slug, 'title', forum.title)";
}
