package id.fkp.shared.document;

import id.fkp.shared.document.Document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads text of plain lines as people type it where there is nothing but lines: those that count from 1 become a
 * numbered list, those that begin with a dash or bullet a list, every other one a paragraph.
 *
 * <p>Letters ({@code a.}, {@code b.}) stay as they are: a document has no lists by letters, and others refer to them.
 */
public final class PlainLines {

    private static final Pattern NUMBERED = Pattern.compile("^\\(?([0-9]{1,3})[.)]\\s+(\\S.*)$");
    private static final Pattern DASHED = Pattern.compile("^[-–—•·▪*]\\s+(\\S.*)$");

    private final List<Node> blocks = new ArrayList<>();
    private final List<List<Node>> items = new ArrayList<>();
    private boolean ordered;

    private PlainLines() {}

    public static List<Node> blocks(String text) {
        var reader = new PlainLines();
        Blocks.clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(reader::line);
        reader.endList();
        return reader.blocks;
    }

    private void line(String line) {
        var numbered = NUMBERED.matcher(line);
        var dashed = DASHED.matcher(line);
        if (numbered.matches() && continues(Integer.parseInt(numbered.group(1)))) {
            item(true, numbered.group(2), numbered.group(1).equals("1"));
        } else if (dashed.matches()) {
            item(false, dashed.group(1), false);
        } else {
            endList();
            blocks.add(Blocks.paragraph(line));
        }
    }

    /** A number that does not count on from the line before would be another one in the list. */
    private boolean continues(int number) {
        return number == 1 || (ordered && number == items.size() + 1);
    }

    private void item(boolean numbered, String text, boolean first) {
        if (ordered != numbered || first) {
            endList();
        }
        ordered = numbered;
        items.add(List.of(Blocks.paragraph(text)));
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(Blocks.list(ordered, List.copyOf(items)));
            items.clear();
        }
        ordered = false;
    }
}
