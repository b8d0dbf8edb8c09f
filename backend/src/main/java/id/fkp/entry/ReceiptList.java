package id.fkp.entry;

import id.fkp.entry.EntryRows.Receipt;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.shared.text.Formulas;
import id.fkp.shared.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Which row became which input, to be told to those who gave them. */
final class ReceiptList {

    static final String CSV_TYPE = "text/csv";

    /** Without it Excel reads Latin. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<Words> HEADINGS = List.of(
            new Words("Baris", "Row"),
            new Words("Nomor rujukan", "Reference"),
            new Words("Nomor tanda terima", "Receipt number"),
            new Words("Alamat", "Address"));

    private ReceiptList() {}

    static byte[] written(List<Receipt> receipts, String language, URI site) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        var form =
                CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();
        try (var printer = new CSVPrinter(text, form)) {
            printer.printRecord(
                    HEADINGS.stream().map(heading -> heading.in(language)).toList());
            for (var receipt : receipts) {
                printer.printRecord(
                        receipt.number(),
                        Formulas.disarmed(receipt.reference() == null ? "" : receipt.reference()),
                        ShortNumber.shown(receipt.receiptNumber()),
                        site.resolve("/masukan/" + receipt.feedbackId()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
