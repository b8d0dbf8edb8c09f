package id.fkp.standard.redline.engine;

import id.fkp.shared.document.Document.Span;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A block of both texts laid over each other. It is built as {@code Document} is, so that whoever shows one can show
 * the other: a page leaves out no list, and no cell of a table.
 *
 * @param op of the block as a whole; what was inserted or deleted is so with everything in it
 * @param content its parts, such as the items of a list; null for a paragraph
 * @param segments of a paragraph; else null
 */
@Schema(
        name = "RedlineBlock",
        description = "A block of both texts laid over each other, built as Document is: a paragraph holds segments, "
                + "everything else holds blocks. What was inserted or deleted is so with everything in it. A row of a "
                + "table is compared cell by cell, or went and came as a whole if its cells are others",
        examples = RedlineBlock.EXAMPLE)
public record RedlineBlock(
        Op op,

        @Schema(
                enumeration = {
                    "paragraph",
                    "bulletList",
                    "orderedList",
                    "listItem",
                    "table",
                    "tableRow",
                    "tableHeader",
                    "tableCell"
                },
                required = true)
        String type,

        @Schema(nullable = true) @Nullable Span attrs,

        @Schema(nullable = true, description = "Absent from a paragraph") @Nullable
        List<RedlineBlock> content,

        @Schema(nullable = true, description = "Of a paragraph") @Nullable
        List<Segment> segments) {

    static final String EXAMPLE = """
            {"op":"CHANGED","type":"paragraph","segments":[{"op":"SAME","text":"Paling lama "},\
            {"op":"DELETED","text":"14 "},{"op":"INSERTED","text":"10 "},{"op":"SAME","text":"hari kerja."}]}""";

    /** A paragraph that stands in both texts. */
    static RedlineBlock paragraph(Block paragraph, List<Segment> segments) {
        boolean same = segments.stream().allMatch(segment -> segment.op() == Op.SAME);
        return new RedlineBlock(same ? Op.SAME : Op.CHANGED, paragraph.type(), null, null, segments);
    }

    /** Anything else that stands in both texts. */
    static RedlineBlock holding(Block block, List<RedlineBlock> parts) {
        boolean same = parts.stream().allMatch(part -> part.op() == Op.SAME);
        return new RedlineBlock(same ? Op.SAME : Op.CHANGED, block.type(), block.span(), parts, null);
    }

    /** One that is the same in both texts, or stands in one of them only. */
    static RedlineBlock whole(Block block, Op op) {
        if (block.isParagraph()) {
            return new RedlineBlock(op, block.type(), null, null, block.line().segments(op));
        }
        return new RedlineBlock(op, block.type(), block.span(), whole(block.parts(), op), null);
    }

    static List<RedlineBlock> whole(List<Block> blocks, Op op) {
        return blocks.stream().map(block -> whole(block, op)).toList();
    }
}
