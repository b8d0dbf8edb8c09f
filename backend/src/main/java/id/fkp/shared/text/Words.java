package id.fkp.shared.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same words in both languages of the product; Indonesian is the source. */
@Schema(name = "Words", description = "The same words in Indonesian and English")
public record Words(
        @Schema(examples = "Jangka waktu") String id,
        @Schema(examples = "Time limit") String en) {

    /** The words for {@code language}, a BCP 47 tag; anything but English gets Indonesian. */
    public String in(String language) {
        return language.startsWith("en") ? en : id;
    }
}
