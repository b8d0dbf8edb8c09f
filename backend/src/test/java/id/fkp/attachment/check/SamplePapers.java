package id.fkp.attachment.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDFs as people send them, and as those would who mean harm. */
public final class SamplePapers {

    private SamplePapers() {}

    /** One empty page; nothing acts. */
    public static byte[] harmless() {
        return paper("", "");
    }

    /** The page opens with a script. */
    public static byte[] scripted() {
        return paper("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", "");
    }

    /** The same, with its name written in numbers. */
    static byte[] scriptedInDisguise() {
        return paper("/OpenAction << /S /#4aava#53cript /JS (1) >>", "");
    }

    /** The same, packed. */
    static byte[] scriptedAndPacked() {
        return paper(
                "",
                stream(
                        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                        deflated("5 0 << /S /JavaScript /JS (1) >>".getBytes(ISO_8859_1))));
    }

    /** Objects that are packed in a way that hides them from a plain look. */
    static byte[] packedTwice() {
        return paper(
                "",
                stream(
                        "/Type /Obj#53tm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]",
                        "789c0300000000".getBytes(ISO_8859_1)));
    }

    /**
     * A script in the catalog, which is packed in two layers, of which the outer one shows nothing.
     *
     * @param filler as long as it takes to stand far from what is packed
     */
    public static byte[] scriptedBehindLayers(String filler) {
        var catalog = "1 0 << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>";
        var hidden = deflated((HexFormat.of().formatHex(catalog.getBytes(ISO_8859_1)) + ">").getBytes(ISO_8859_1));
        var objects = List.of(
                "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
                "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n",
                stream("/Type /ObjStm /N 1 /First 4 " + filler + " /Filter [/FlateDecode /ASCIIHexDecode]", hidden));
        var whole = new StringBuilder("%PDF-1.5\n");
        var places = ByteBuffer.allocate(6 * 7).put((byte) 0).putInt(0).putShort((short) 0xffff);
        places.put((byte) 2).putInt(4).putShort((short) 0);
        for (var object : objects) {
            places.put((byte) 1).putInt(whole.length()).putShort((short) 0);
            whole.append(object);
        }
        int last = whole.length();
        places.put((byte) 1).putInt(last).putShort((short) 0);
        whole.append(stream("/Type /XRef /Size 6 /W [1 4 2] /Root 1 0 R /Filter /FlateDecode", deflated(places.array()))
                .replaceFirst("4 0 obj", "5 0 obj"));
        return whole.append("startxref\n" + last + "\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    static byte[] carrying() {
        return paper("/Names << /EmbeddedFiles << /Names [(a.exe) 9 0 R] >> >>", "");
    }

    static byte[] locked() {
        return paper("", "", "/Encrypt 8 0 R");
    }

    /** 300 MB of nothing in some 300 kB. */
    static byte[] bomb() {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater();
        var nothing = new byte[1024 * 1024];
        var buffer = new byte[64 * 1024];
        for (int i = 0; i < 300; i++) {
            deflater.setInput(nothing);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return paper("", stream("/Filter /FlateDecode", packed.toByteArray()));
    }

    /** A page with words and a comment; who made it stands in its information, in its properties and at the comment. */
    public static byte[] by(String maker) {
        var made = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            try (var words = new PDPageContentStream(paper, page)) {
                words.beginText();
                words.setFont(new PDType1Font(FontName.HELVETICA), 12);
                words.showText("Antrean di loket 2");
                words.endText();
            }
            var comment = new PDAnnotationText();
            comment.setRectangle(new PDRectangle(20, 20, 20, 20));
            comment.setTitlePopup(maker);
            page.setAnnotations(List.of(comment));
            var properties = "<?xpacket begin=''?><x:xmpmeta><dc:creator>" + maker + "</dc:creator></x:xmpmeta>";
            paper.getDocumentCatalog()
                    .setMetadata(new PDMetadata(paper, new ByteArrayInputStream(properties.getBytes(ISO_8859_1))));
            paper.getDocumentInformation().setAuthor(maker);
            paper.getDocumentInformation().setCustomMetadataValue("Company", maker);
            paper.save(made, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.toByteArray();
    }

    /** One page that shows a photo as its camera wrote it; {@code packedAgain} as some programs do. */
    public static byte[] showing(byte[] photo, boolean packedAgain) {
        return packedAgain
                ? showing(photo, deflated(photo), COSName.FLATE_DECODE, COSName.DCT_DECODE_ABBREVIATION)
                : showing(photo, photo, COSName.DCT_DECODE);
    }

    private static byte[] showing(byte[] photo, byte[] packed, COSName... filters) {
        var made = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            var image = JPEGFactory.createFromByteArray(paper, photo);
            var stream = image.getCOSObject();
            try (var raw = stream.createRawOutputStream()) {
                raw.write(packed);
            }
            stream.setItem(COSName.FILTER, filters.length == 1 ? filters[0] : new COSArray(List.of(filters)));
            try (var drawn = new PDPageContentStream(paper, page)) {
                drawn.drawImage(image, 20, 20);
            }
            paper.save(made, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.toByteArray();
    }

    /** As {@link #showing}, but in layers that make it grow: of runs, and those deflated. */
    static byte[] showingInLayers(byte[] photo) {
        var runs = new ByteArrayOutputStream();
        for (int at = 0; at < photo.length; at += 128) {
            int length = Math.min(128, photo.length - at);
            runs.write(length - 1);
            runs.write(photo, at, length);
        }
        runs.write(128);
        return showing(
                photo,
                deflated(runs.toByteArray()),
                COSName.FLATE_DECODE,
                COSName.RUN_LENGTH_DECODE,
                COSName.DCT_DECODE);
    }

    /** The same with no object packed, so that each string can be seen. */
    public static String plain(byte[] paper) {
        var plain = new ByteArrayOutputStream();
        try (var read = Loader.loadPDF(paper)) {
            read.save(plain, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plain.toString(ISO_8859_1);
    }

    /** Who made it stands in an object of its own, as some systems write it. */
    static byte[] byElsewhere(String maker) {
        return paper("", "5 0 obj\n<< /Author 7 0 R >>\nendobj\n7 0 obj\n(" + maker + ")\nendobj\n", "/Info 5 0 R");
    }

    static byte[] half() {
        return new String(harmless(), ISO_8859_1).replace("%%EOF", "").getBytes(ISO_8859_1);
    }

    /** Also something else, behind its end. */
    public static byte[] withMoreBehind(String more) {
        return (new String(harmless(), ISO_8859_1) + more).getBytes(ISO_8859_1);
    }

    /** Harmless, and exactly so long. */
    public static byte[] ofSize(int size) {
        var plain = harmless();
        var filler = "9".repeat(size - plain.length - "\n% ".length());
        return new String(plain, ISO_8859_1)
                .replace("\nxref", "\n% " + filler + "\nxref")
                .getBytes(ISO_8859_1);
    }

    private static byte[] paper(String inCatalog, String object) {
        return paper(inCatalog, object, "");
    }

    private static byte[] paper(String inCatalog, String object, String inTrailer) {
        return ("%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + inCatalog + " >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n" + object
                        + "\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 5 /Root 1 0 R " + inTrailer
                        + " >>\nstartxref\n9\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    private static String stream(String dictionary, byte[] content) {
        return "4 0 obj\n<< /Length " + content.length + " " + dictionary + " >>\nstream\r\n"
                + new String(content, ISO_8859_1) + "\nendstream\nendobj\n";
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        var packed = new byte[content.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }
}
