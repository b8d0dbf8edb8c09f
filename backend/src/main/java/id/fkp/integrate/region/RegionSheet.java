package id.fkp.integrate.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A list of regions as CSV in UTF-8 with a heading: {@code code} or {@code kode}, {@code name} or {@code nama}, and, where
 * wanted, {@code bps_code} or {@code kode_bps}; with commas or semicolons between them.
 */
final class RegionSheet {

    /** The whole country down to its villages has some 92,000. */
    static final int MOST = 120_000;

    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_NAME = 200;

    private static final Pattern CODE = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");
    private static final Pattern BPS_CODE = Pattern.compile("\\d{2}(\\d{2}(\\d{3}(\\d{3})?)?)?");

    private static final Map<String, String> HEADINGS = Map.of(
            "code",
            "code",
            "kode",
            "code",
            "name",
            "name",
            "nama",
            "name",
            "bps_code",
            "bpsCode",
            "kode_bps",
            "bpsCode");

    private static final Words NO_HEADING = new Words(
            "Baris pertama harus memuat judul kolom kode dan nama.",
            "The first row must name the columns code and name.");
    private static final Words TOO_MANY = new Words("Paling banyak 120.000 baris.", "120,000 rows at most.");
    private static final Words WRONG_CODE =
            new Words("Kode Kemendagri, misalnya 12.74.", "A code of the ministry, such as 12.74.");
    private static final Words WRONG_NAME = new Words("Nama, 1 sampai 200 huruf.", "A name of 1 to 200 letters.");
    private static final Words WRONG_BPS = new Words("Kode BPS, misalnya 1272.", "A code of BPS, such as 1272.");
    private static final Words TWICE = new Words("Kode ini sudah ada di baris lain.", "Another row has this code.");
    private static final Words NOT_CSV = new Words("Berkas ini bukan CSV.", "This is not CSV.");

    private final List<Fault> faults = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** One region. */
    record Row(String code, String name, @Nullable String bpsCode) {}

    private RegionSheet() {}

    /** All rows of a list; throws {@code regions-broken} when one of them is. */
    static List<Row> read(byte[] bytes) {
        var sheet = new RegionSheet();
        var text = new String(bytes, UTF_8);
        sheet.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!sheet.faults.isEmpty()) {
            throw RegionProblems.broken(sheet.faults);
        }
        return sheet.rows;
    }

    private void parse(String text) {
        var heading = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(heading.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
        try (var csv = CSVParser.parse(new StringReader(text), format)) {
            Map<String, Integer> columns = Map.of();
            var known = new HashSet<String>();
            for (var record : csv) {
                if (record.getRecordNumber() == 1) {
                    columns = columns(record);
                    if (!columns.keySet().containsAll(List.of("code", "name"))) {
                        fault(1, "", "heading-missing", NO_HEADING);
                        return;
                    }
                } else if (rows.size() >= MOST) {
                    fault(record.getRecordNumber(), "", "too-many", TOO_MANY);
                    return;
                } else {
                    take(record, columns, known);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException notCsv) {
            fault(rows.size() + 2L, "", "wrong-form", NOT_CSV);
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            fault(1, "", "heading-missing", NO_HEADING);
        }
    }

    private static Map<String, Integer> columns(CSVRecord heading) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < heading.size(); i++) {
            var name = HEADINGS.get(heading.get(i).strip().toLowerCase(Locale.ROOT));
            if (name != null) {
                columns.putIfAbsent(name, i);
            }
        }
        return columns;
    }

    private void take(CSVRecord record, Map<String, Integer> columns, Set<String> known) {
        var code = cell(record, columns.get("code"));
        var name = cell(record, columns.get("name"));
        var bpsCode = cell(record, columns.get("bpsCode"));
        long row = record.getRecordNumber();
        if (!CODE.matcher(code).matches()) {
            fault(row, "/code", "pattern", WRONG_CODE);
        } else if (!known.add(code)) {
            fault(row, "/code", "twice", TWICE);
        }
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME || hasControls(name)) {
            fault(row, "/name", "size", WRONG_NAME);
        }
        if (!bpsCode.isEmpty() && !BPS_CODE.matcher(bpsCode).matches()) {
            fault(row, "/bpsCode", "pattern", WRONG_BPS);
        }
        rows.add(new Row(code, name, bpsCode.isEmpty() ? null : bpsCode));
    }

    private static boolean hasControls(String name) {
        return name.chars().anyMatch(Character::isISOControl);
    }

    private static String cell(CSVRecord record, @Nullable Integer column) {
        return column == null || column >= record.size()
                ? ""
                : record.get(column).strip();
    }

    private void fault(long row, String column, String code, Words detail) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault("/" + row + column, code, detail));
        }
    }
}
