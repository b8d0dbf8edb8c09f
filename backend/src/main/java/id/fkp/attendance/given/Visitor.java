package id.fkp.attendance.given;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.OneLine;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the list, as a person tells the desk.
 *
 * @param contact for what the person agreed to; never shown
 */
@Schema(description = "Who somebody on the list is, and for whom they come")
public record Visitor(
        @Schema(examples = "Siti Contoh", maxLength = 200) @NotBlank @PlainText @OneLine @MaxCodePoints(200)
        String name,

        @Schema(nullable = true, examples = "Ketua", maxLength = 200) @PlainText @OneLine @MaxCodePoints(200) @Nullable
        String position,

        @Schema(nullable = true, examples = "Paguyuban UMKM Kota Tanjungbalai", maxLength = 200)
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        @Nullable
        String organisation,

        @NotNull AttendingElement element,
        @Schema(nullable = true) @Nullable Sex sex,

        @Schema(nullable = true, examples = "siti@example.org", maxLength = 200)
        @PlainText
        @OneLine
        @MaxCodePoints(200)
        @Nullable
        String contact) {

    public Visitor {
        name = name == null ? "" : Blank.strip(name);
        position = Blank.orNothing(position);
        organisation = Blank.orNothing(organisation);
        contact = Blank.orNothing(contact);
    }
}
