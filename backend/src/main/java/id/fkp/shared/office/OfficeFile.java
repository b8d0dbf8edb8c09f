package id.fkp.shared.office;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * A .docx or .xlsx, opened without trusting it: of its many parts only those asked for are read, each as a stream, and
 * all that comes out of the zip counts against the bounds.
 */
public final class OfficeFile implements Closeable {

    private final ZipFile zip;
    private final Bounds bounds;
    private final String main;
    private final String mainType;

    /** What the main part says the document is. */
    public enum Form {
        WORD,
        EXCEL
    }

    /** Leads from one part to another; an external one leads out of the document. */
    public record Relation(String type, String target, boolean external) {

        /** By the last word of its type, which both versions of the format share. */
        public boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    /** Reads a part from its root element on. */
    @FunctionalInterface
    public interface PartReader {
        void read(Xml xml) throws XMLStreamException;
    }

    private OfficeFile(ZipFile zip, Bounds bounds) {
        this.zip = zip;
        this.bounds = bounds;
        this.main = relations("").values().stream()
                .filter(relation -> relation.is("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(bounds::otherKind);
        this.mainType = contentType(main);
    }

    public static OfficeFile open(Path file, Bounds bounds) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException e) {
            throw bounds.broken();
        }
        try {
            bounds.parts(zip.size());
            return new OfficeFile(zip, bounds);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Refuses what has macros, and what is neither a text nor a workbook. */
    public Form form() {
        if (mainType.equals(XWPFRelation.DOCUMENT.getContentType())) {
            return Form.WORD;
        }
        if (mainType.equals(XSSFRelation.WORKBOOK.getContentType())) {
            return Form.EXCEL;
        }
        if (mainType.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw bounds.withMacros();
        }
        throw bounds.otherKind();
    }

    public String main() {
        return main;
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The relations of a part by their ids; those of the whole document for the empty name. */
    public Map<String, Relation> relations(String part) {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        var relations = new HashMap<String, Relation>();
        if (has(name)) {
            read(
                    name,
                    xml -> xml.each(element -> {
                        var id = xml.attribute("Id");
                        var type = xml.attribute("Type");
                        var target = xml.attribute("Target");
                        boolean external = "External".equals(xml.attribute("TargetMode"));
                        if (id != null && type != null && target != null) {
                            relations.put(
                                    id, new Relation(type, external ? target : resolved(folder, target), external));
                        }
                        xml.skip();
                    }));
        }
        return relations;
    }

    /** The parts to which {@code part} leads by this kind of relation, by name. */
    public List<String> related(String part, String kind) {
        return relations(part).values().stream()
                .filter(relation -> relation.is(kind) && !relation.external() && has(relation.target()))
                .map(Relation::target)
                .sorted()
                .toList();
    }

    public void read(String part, PartReader reader) {
        var entry = Optional.ofNullable(zip.getEntry(part)).orElseThrow(bounds::broken);
        try (var bytes = new Counted(zip.getInputStream(entry))) {
            reader.read(new Xml(bytes, bounds));
        } catch (XMLStreamException | IOException e) {
            throw bounds.broken();
        }
    }

    /** Unpacks every part and keeps none, so that what is too much for the bounds is found wherever it hides. */
    public void measure() {
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            try (var bytes = new Counted(zip.getInputStream(entries.nextElement()))) {
                bytes.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw bounds.broken();
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Of the part itself or, where nothing is said of it, of its ending. */
    private String contentType(String part) {
        var ending = part.substring(part.lastIndexOf('.') + 1);
        var own = new ArrayList<String>();
        var byEnding = new ArrayList<String>();
        if (!has("[Content_Types].xml")) {
            throw bounds.otherKind();
        }
        read(
                "[Content_Types].xml",
                xml -> xml.each(element -> {
                    var type = xml.attribute("ContentType");
                    if (type != null && ("/" + part).equals(xml.attribute("PartName"))) {
                        own.add(type);
                    } else if (type != null && ending.equalsIgnoreCase(xml.attribute("Extension"))) {
                        byEnding.add(type);
                    }
                    xml.skip();
                }));
        return own.stream().findFirst().or(() -> byEnding.stream().findFirst()).orElse("");
    }

    private static String resolved(String folder, String target) {
        try {
            return URI.create("/" + folder)
                    .resolve(target)
                    .normalize()
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            return ""; // leads nowhere in this document
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bounds.bytes(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            bounds.bytes(Math.max(0, read));
            return read;
        }
    }
}
