package id.fkp.intake.word;

import id.fkp.intake.word.BlockBuilder.Item;
import id.fkp.shared.office.OfficeFile;
import id.fkp.shared.office.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which paragraphs are items of lists, and of which: a paragraph says so itself, or its style does. */
final class Numbering {

    /** What Word calls a level without any sign. */
    private static final String NO_SIGN = "none";

    private final Map<String, Map<Integer, String>> signsOfKind = new HashMap<>();
    private final Map<String, String> kindOfList = new HashMap<>();
    private final Map<String, Named> byStyle = new HashMap<>();

    /** What a paragraph or style says: a list, a level, or only one of both. */
    record Named(@Nullable String list, @Nullable Integer level) {}

    static Numbering of(OfficeFile file) {
        var numbering = new Numbering();
        file.related(file.main(), "numbering").forEach(part -> file.read(part, numbering::lists));
        file.related(file.main(), "styles").forEach(part -> file.read(part, numbering::styles));
        return numbering;
    }

    /** The item that a paragraph is, or nothing when it is none. */
    Optional<Item> item(@Nullable Named own, @Nullable String style) {
        var styled = style == null ? null : byStyle.get(style);
        var list = own != null && own.list() != null ? own.list() : styled == null ? null : styled.list();
        if (list == null || list.equals("0")) { // Word's way to take a paragraph out of its style's list
            return Optional.empty();
        }
        var level = own != null && own.level() != null ? own.level() : styled == null ? null : styled.level();
        int depth = Objects.requireNonNullElse(level, 0);
        var sign = signsOfKind
                .getOrDefault(kindOfList.getOrDefault(list, ""), Map.of())
                .getOrDefault(depth, "bullet");
        return sign.equals(NO_SIGN) ? Optional.empty() : Optional.of(new Item(list, depth, !sign.equals("bullet")));
    }

    /** Reads numPr, at which {@code xml} stands. */
    static Named named(Xml xml) throws XMLStreamException {
        var list = new @Nullable String[1];
        var level = new @Nullable Integer[1];
        xml.each(element -> {
            if (element.equals("numId")) {
                list[0] = xml.attribute("val");
            } else if (element.equals("ilvl")) {
                level[0] = xml.number("val").orElse(null);
            }
            xml.skip();
        });
        return new Named(list[0], level[0]);
    }

    private void lists(Xml xml) throws XMLStreamException {
        xml.each(element -> {
            if (element.equals("abstractNum")) {
                signsOfKind.put(String.valueOf(xml.attribute("abstractNumId")), signs(xml));
            } else if (element.equals("num")) {
                var list = String.valueOf(xml.attribute("numId"));
                xml.each(inside -> {
                    if (inside.equals("abstractNumId")) {
                        kindOfList.put(list, String.valueOf(xml.attribute("val")));
                    }
                    xml.skip();
                });
            } else {
                xml.skip();
            }
        });
    }

    private static Map<Integer, String> signs(Xml xml) throws XMLStreamException {
        var signs = new HashMap<Integer, String>();
        xml.each(element -> {
            if (!element.equals("lvl")) {
                xml.skip();
                return;
            }
            int level = xml.number("ilvl").orElse(0);
            xml.each(inside -> {
                if (inside.equals("numFmt")) {
                    signs.put(level, String.valueOf(xml.attribute("val")));
                }
                xml.skip();
            });
        });
        return signs;
    }

    private void styles(Xml xml) throws XMLStreamException {
        xml.each(element -> {
            if (!element.equals("style")) {
                xml.skip();
                return;
            }
            var style = String.valueOf(xml.attribute("styleId"));
            xml.each(inside -> {
                if (!inside.equals("pPr")) {
                    xml.skip();
                    return;
                }
                xml.each(property -> {
                    if (property.equals("numPr")) {
                        byStyle.put(style, named(xml));
                    } else {
                        xml.skip();
                    }
                });
            });
        });
    }
}
