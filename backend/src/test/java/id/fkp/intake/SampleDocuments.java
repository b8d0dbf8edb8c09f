package id.fkp.intake;

import id.fkp.standard.version.ComponentCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Documents as units have them, and such as somebody with other aims would send. */
final class SampleDocuments {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private SampleDocuments() {}

    /** A Word document that {@code content} fills. */
    static byte[] word(Consumer<XWPFDocument> content) {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                content.accept(document);
                document.write(out);
            }
        });
    }

    /** The usual form: one table with all 14, their labels as Permenpan RB 15/2014 writes them. */
    static byte[] usualForm() {
        return word(document -> {
            document.createParagraph().createRun().setText("LAMPIRAN KEPUTUSAN KEPALA LOKA");
            var rows = Arrays.stream(ComponentCode.values())
                    .map(code -> List.of("1.", code.labelId(), "Uraian " + code))
                    .toList();
            table(document, List.of("No", "Komponen", "Uraian"), rows);
            document.createParagraph().createRun().setText("Ditetapkan di Tanjungbalai");
        });
    }

    static XWPFTable table(XWPFDocument document, List<String> head, List<List<String>> rows) {
        var table = document.createTable(rows.size() + 1, head.size());
        fill(table, 0, head);
        for (int i = 0; i < rows.size(); i++) {
            fill(table, i + 1, rows.get(i));
        }
        return table;
    }

    private static void fill(XWPFTable table, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            table.getRow(row).getCell(i).setText(cells.get(i));
        }
    }

    /** A workbook that {@code content} fills. */
    static byte[] workbook(Consumer<XSSFWorkbook> content) {
        return written(out -> {
            try (var workbook = new XSSFWorkbook()) {
                content.accept(workbook);
                workbook.write(out);
            }
        });
    }

    static byte[] workbookWithMacros() {
        return written(out -> {
            try (var workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
                workbook.createSheet("Standar").createRow(0).createCell(0).setCellValue("Komponen");
                workbook.write(out);
            }
        });
    }

    /** A .docm: the same parts under another type. */
    static byte[] wordWithMacros() {
        return zip(CONTENT_TYPES, """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/word/document.xml"
                  ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>""", "_rels/.rels", RELATIONS, "word/document.xml", body("<w:p/>"));
    }

    /** A Word document with this as the content of its body, as no program of an office would write it. */
    static byte[] wordOf(String body) {
        return zip(CONTENT_TYPES, TYPES, "_rels/.rels", RELATIONS, "word/document.xml", body(body));
    }

    static byte[] wordOfXml(String document) {
        return zip(CONTENT_TYPES, TYPES, "_rels/.rels", RELATIONS, "word/document.xml", document);
    }

    static byte[] withPassword() {
        return written(out -> {
            try (var files = new POIFSFileSystem()) {
                var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                lock.confirmPassword("sandi");
                try (var inside = lock.getDataStream(files)) {
                    inside.write(usualForm());
                }
                files.writeFilesystem(out);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            row.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    /** Small on disk and large in memory: blanks compress a thousandfold. */
    static byte[] bomb(int mebibytes) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                put(zip, CONTENT_TYPES, TYPES);
                put(zip, "_rels/.rels", RELATIONS);
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write("<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>".getBytes(StandardCharsets.UTF_8));
                var blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < mebibytes; i++) {
                    zip.write(blanks);
                }
                zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    static byte[] zip(String... namesAndTexts) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndTexts.length; i += 2) {
                    put(zip, namesAndTexts[i], namesAndTexts[i + 1]);
                }
            }
        });
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body>
                </w:document>""".formatted(content);
    }

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/word/document.xml"
              ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";

    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>""";

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
