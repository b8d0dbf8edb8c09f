package id.fkp.assessment.fit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What is done with PDFs as a whole; what PDFBox holds meanwhile lies in files, since a scan of a few bytes may unpack to any size. */
final class PdfFiles {

    private final Path folder;

    PdfFiles(Path folder) {
        this.folder = folder;
    }

    /** What one sees of a PDF before anything is done with it. */
    record Seen(int pages, boolean signed) {}

    /** A part of a PDF that was split. */
    record Slice(Path pdf, int first, int last) {}

    static PDDocument open(Path pdf) throws IOException {
        return Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    /** Empty where nobody may take it apart: it is broken, or whoever made it locked it. */
    static Optional<Seen> look(Path pdf) {
        try (var document = open(pdf)) {
            return document.isEncrypted() || document.getNumberOfPages() == 0
                    ? Optional.empty()
                    : Optional.of(new Seen(
                            document.getNumberOfPages(),
                            !document.getSignatureDictionaries().isEmpty()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    Path merged(String title, List<Pages> all) throws IOException {
        var into = free();
        var merger = new PDFMergerUtility();
        for (var each : all) {
            merger.addSource(each.pdf().toFile());
        }
        var about = new PDDocumentInformation();
        about.setTitle(title);
        merger.setDestinationDocumentInformation(about);
        merger.setIgnoreAcroFormErrors(true);
        merger.setDestinationFileName(into.toString());
        merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
        return into;
    }

    /** Parts that fit, or are a single page. */
    List<Slice> split(Path pdf, int pages) throws IOException {
        var slices = new ArrayList<Slice>();
        try (var document = open(pdf)) {
            int step = Filling.pagesOfPart(pages, Pages.sizeOf(pdf));
            for (int first = 1; first <= pages; first += step) {
                slice(document, first, Math.min(pages, first + step - 1), slices);
            }
        }
        return slices;
    }

    private void slice(PDDocument document, int first, int last, List<Slice> slices) throws IOException {
        var into = free();
        var splitter = new Splitter();
        splitter.setStreamCacheCreateFunction(IOUtils.createTempFileOnlyStreamCache());
        splitter.setStartPage(first);
        splitter.setEndPage(last);
        splitter.setSplitAtPage(last - first + 1);
        for (var part : splitter.split(document)) {
            try (part) {
                part.save(into.toFile());
            }
        }
        if (first < last && Pages.sizeOf(into) > Limits.BYTES) {
            int middle = (first + last) / 2;
            slice(document, first, middle, slices);
            slice(document, middle + 1, last, slices);
        } else {
            slices.add(new Slice(into, first, last));
        }
    }

    Path free() {
        return folder.resolve(UUID.randomUUID() + ".pdf");
    }
}
