package id.fkp.shared.document;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The closed schema: which nodes there are and which may stand in which. */
public enum NodeKind {
    DOC("doc", 0, "paragraph", "bulletList", "orderedList", "table"),
    PARAGRAPH("paragraph", 0, "text", "hardBreak"),
    BULLET_LIST("bulletList", 1, "listItem"),
    ORDERED_LIST("orderedList", 1, "listItem"),
    LIST_ITEM("listItem", 1, "paragraph", "bulletList", "orderedList", "table"),
    TABLE("table", 1, "tableRow"),
    TABLE_ROW("tableRow", 1, "tableHeader", "tableCell"),
    TABLE_HEADER("tableHeader", 1, "paragraph", "bulletList", "orderedList", "table"),
    TABLE_CELL("tableCell", 1, "paragraph", "bulletList", "orderedList", "table"),
    TEXT("text", 0),
    HARD_BREAK("hardBreak", 0);

    private static final Map<String, NodeKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(NodeKind::type, Function.identity()));

    private final String type;
    private final int fewest;

    @SuppressWarnings("ImmutableEnumChecker") // it is: Set.of
    private final Set<String> children;

    /** @param fewest how many children it must have */
    NodeKind(String type, int fewest, String... children) {
        this.type = type;
        this.fewest = fewest;
        this.children = Set.of(children);
    }

    public static Optional<NodeKind> of(@Nullable String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    String type() {
        return type;
    }

    int fewest() {
        return fewest;
    }

    boolean mayHold(NodeKind child) {
        return children.contains(child.type);
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    boolean isCell() {
        return this == TABLE_HEADER || this == TABLE_CELL;
    }
}
