package id.fkp.shared.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A structured text: ProseMirror's JSON with a closed schema, which {@link NodeKind} lists and {@link StructuredText}
 * checks node by node wherever one comes in.
 *
 * @param type always {@code doc}
 * @param content its blocks, in reading order; none in an empty text
 */
@Schema(
        name = "Document",
        description = "Structured text (the JSON of ProseMirror and Tiptap with a closed schema): at most "
                + "20,000 characters, 2,000 nodes and 12 levels")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Document(
        @Schema(enumeration = "doc", required = true) String type,

        @Schema(nullable = true, description = "paragraph, bulletList, orderedList, table", maxItems = 2000) @Nullable
        List<Node> content) {

    public static final Document EMPTY = new Document(NodeKind.DOC.type(), List.of());

    /**
     * One node of the tree.
     *
     * @param text of a {@code text} node: one line or a part of it
     * @param marks of a {@code text} or {@code hardBreak} node
     */
    @Schema(
            name = "DocumentNode",
            description = "paragraph holds text and hardBreak; bulletList and orderedList hold listItem; table holds "
                    + "tableRow, which holds tableHeader and tableCell; listItem, tableHeader and tableCell hold "
                    + "paragraph, bulletList, orderedList and table")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Node(
            @Schema(
                    enumeration = {
                        "paragraph",
                        "bulletList",
                        "orderedList",
                        "listItem",
                        "table",
                        "tableRow",
                        "tableHeader",
                        "tableCell",
                        "text",
                        "hardBreak"
                    },
                    required = true)
            String type,

            @Schema(nullable = true) @Nullable Span attrs,

            @Schema(nullable = true, maxItems = 2000) @Nullable
            List<Node> content,

            @Schema(nullable = true, maxLength = 20000, examples = "Paling lama 14 hari kerja") @Nullable
            String text,

            @Schema(nullable = true, maxItems = 3) @Nullable List<Mark> marks) {}

    /** How many columns and rows a cell covers; absent means one. */
    @Schema(name = "DocumentSpan", description = "How many columns and rows a table's cell covers")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Span(
            @Schema(nullable = true, minimum = "1", maximum = "100") @Nullable
            Integer colspan,

            @Schema(nullable = true, minimum = "1", maximum = "100") @Nullable
            Integer rowspan) {}

    /** How a text looks or where it leads. */
    @Schema(name = "DocumentMark", description = "Bold, italic, or a link")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mark(
            @Schema(
                    enumeration = {"bold", "italic", "link"},
                    required = true)
            String type,

            @Schema(nullable = true) @Nullable Target attrs) {}

    /** Where a link leads: http, https, mailto or tel. */
    @Schema(name = "DocumentTarget", description = "Where a link leads: http, https, mailto or tel")
    public record Target(
            @Schema(required = true, maxLength = NodeCheck.MAX_HREF, examples = "https://peraturan.go.id")
            String href) {}

    /** The text alone: a line for each block, cells of one row apart by tabs; empty when there is nothing to read. */
    public String plainText() {
        return PlainWriter.write(this);
    }

    /** Whether it keeps to the closed schema and its limits, so that it would be taken as the text of a component. */
    public boolean keepsToSchema() {
        return NodeCheck.firstFault(this) == null;
    }

    @JsonIgnore
    public boolean isEmpty() {
        return plainText().isEmpty();
    }
}
