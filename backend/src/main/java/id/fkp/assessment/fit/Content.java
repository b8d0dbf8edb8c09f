package id.fkp.assessment.fit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document in a file.
 *
 * @param firstPage in the file, from 1; null where the file is the document, and before it is made
 */
@Schema(name = "EvidencePackContent", description = "A document in a file of the pack")
public record Content(
        @Schema(examples = "Berita acara Forum Konsultasi Publik 2026")
        String title,

        @Schema(
                description = "Where it is read in full, from the root of the API",
                examples = "/api/v1/files/01890a5d-ac96-774b-bcce-b302099a8057/content")
        String path,

        @Schema(
                nullable = true,
                description = "Bytes of the original; absent for what is written anew",
                examples = "482113")
        @Nullable
        Long size,

        @Schema(nullable = true, description = "Its first page in the file", examples = "1") @Nullable
        Integer firstPage,

        @Schema(nullable = true, description = "Its last page in the file", examples = "3") @Nullable
        Integer lastPage) {

    /** The same document, which proves something else as well. */
    public Content alsoAs(String name) {
        return title.contains(name) ? this : new Content(title + "; " + name, path, size, firstPage, lastPage);
    }

    /** Some of its own pages. */
    Content part(int first, int last) {
        return new Content(title + " (halaman " + first + "–" + last + ")", path, size, firstPage, lastPage);
    }

    Content on(int first, int last) {
        return new Content(title, path, size, first, last);
    }

    /** Where the pages before it are {@code pages} more. */
    Content after(int pages) {
        return firstPage == null || lastPage == null ? this : on(firstPage + pages, lastPage + pages);
    }
}
