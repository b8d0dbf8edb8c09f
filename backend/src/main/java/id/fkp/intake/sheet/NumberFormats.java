package id.fkp.intake.sheet;

import id.fkp.shared.office.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Shows numbers as the workbook does on an Indonesian screen: dates as dates, rupiah with their points. */
final class NumberFormats {

    private static final String GENERAL = "General";

    private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("id-ID"));
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> byStyle = new ArrayList<>();

    void read(Xml xml) throws XMLStreamException {
        xml.each(element -> {
            switch (element) {
                case "numFmts" ->
                    xml.each(format -> {
                        var code = xml.attribute("formatCode");
                        if (code != null) {
                            own.put(xml.number("numFmtId").orElse(0), code);
                        }
                        xml.skip();
                    });
                case "cellXfs" ->
                    xml.each(style -> {
                        byStyle.add(xml.number("numFmtId").orElse(0));
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
    }

    /** The number as it is shown; what is no number stays as it is. */
    String shown(String value, int style) {
        try {
            int format = style < byStyle.size() ? byStyle.get(style) : 0;
            var code = own.containsKey(format) ? own.get(format) : BuiltinFormats.getBuiltinFormat(format);
            return formatter.formatRawCellContents(Double.parseDouble(value), format, code == null ? GENERAL : code);
        } catch (IllegalArgumentException e) { // no number, or a format that nobody understands
            return value;
        }
    }
}
