package id.fkp.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of each kind, and such as only look like one. */
public final class SampleFiles {

    private SampleFiles() {}

    /**
     * A PDF, as far as its signs go.
     *
     * @param words that make it another file than others
     */
    public static byte[] pdf(String words) {
        return text("%PDF-1.7\n% " + words + "\n%%EOF\n");
    }

    static byte[] png() {
        return image("png");
    }

    static byte[] png(int wide, int high) {
        return written(out -> ImageIO.write(new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB), "png", out));
    }

    static byte[] jpeg() {
        return image("jpg");
    }

    static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Lampiran");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return workbook(XSSFWorkbookType.XLSX);
    }

    static byte[] xlsm() {
        return workbook(XSSFWorkbookType.XLSM);
    }

    /**
     * A whole document, small on disk and large in memory: blanks compress a thousandfold.
     *
     * @param part in which they stand, such as {@code word/document.xml}
     */
    static byte[] bomb(String part, int mebibytes) {
        var blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
        return written(out -> {
            try (var whole = new ZipInputStream(new ByteArrayInputStream(docx()));
                    var zip = new ZipOutputStream(out)) {
                for (var entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    whole.transferTo(zip);
                    for (int i = 0; entry.getName().equals(part) && i < mebibytes; i++) {
                        zip.write(blanks);
                    }
                }
            }
        });
    }

    static byte[] withPassword() {
        return written(out -> {
            try (var files = new POIFSFileSystem()) {
                var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                lock.confirmPassword("sandi");
                try (var inside = lock.getDataStream(files)) {
                    inside.write(docx());
                }
                files.writeFilesystem(out);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(XSSFWorkbookType type) {
        return written(out -> {
            try (var workbook = new XSSFWorkbook(type)) {
                workbook.createSheet("Standar").createRow(0).createCell(0).setCellValue("Komponen");
                workbook.write(out);
            }
        });
    }

    private static byte[] image(String format) {
        return written(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out));
    }

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
