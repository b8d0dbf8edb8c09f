package id.fkp.standard.version;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.StructuredText;
import id.fkp.standard.reason.ChangeReason;
import id.fkp.standard.row.Row;
import id.fkp.standard.row.RowRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an author sends to write one component, in the place of what it said before.
 *
 * @param rows of the kind that the component has; none when left out
 * @param reason why it reads otherwise than in the version before; what says nothing is none
 */
@Schema(description = "The text of one component and its typed rows", examples = ComponentText.EXAMPLE)
public record ComponentText(
        @NotNull @StructuredText Document content,

        @Schema(
                nullable = true,
                description =
                        "SD1 has REQUIREMENT, SD2 STEP, SD3 TIME and SD4 FEE, the others have none. They take the "
                                + "place of all rows before; left out, there are none")
        @Size(max = RowRules.MAX_ROWS)
        List<@NotNull @Valid Row> rows,

        @Schema(
                nullable = true,
                description = "Why it reads otherwise than in the version before, which is before the public. It takes "
                        + "the place of the reason before; left out, there is none. Without it a changed component "
                        + "cannot come before the public")
        @Valid
        @Nullable
        ChangeReason reason) {

    /** @param rows null for none */
    public ComponentText(Document content, @Nullable List<Row> rows, @Nullable ChangeReason reason) {
        this.content = content;
        this.rows = rows == null ? List.of() : rows;
        this.reason = reason == null || reason.saysNothing() ? null : reason;
    }

    /** Without a reason. */
    public static ComponentText of(Document content, List<Row> rows) {
        return new ComponentText(content, rows, null);
    }

    static final String EXAMPLE = """
            {"content":{"type":"doc","content":[{"type":"paragraph","content":[\
            {"type":"text","text":"Paling lama "},\
            {"type":"text","text":"14 hari kerja","marks":[{"type":"bold"}]},\
            {"type":"text","text":" sejak berkas lengkap."}]}]}}""";
}
