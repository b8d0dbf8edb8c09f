package id.fkp.fact.sheet;

import id.fkp.entry.sheet.BrokenRow;
import id.fkp.entry.sheet.ImportRefusals;
import id.fkp.entry.sheet.ImportedFile;
import id.fkp.entry.sheet.ImportedRow;
import id.fkp.entry.sheet.RowFault;
import id.fkp.entry.sheet.WrongCell;
import id.fkp.fact.state.FactKind;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A file of complaints or of service times. Columns that say who somebody is are not read. */
public final class FactSheet {

    private static final int LONGEST_REFERENCE = 40;
    private static final int MOST = 1_000_000;
    private static final int MINUTES_OF_HOUR = 60;
    private static final BigDecimal LONGEST = new BigDecimal(100_000);
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** A number; a name is none. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z./#_-]{0,20}[0-9][A-Za-z0-9./#_-]*");

    /** An NIK, or the number of a mobile phone. */
    private static final Pattern OF_A_PERSON = Pattern.compile("[0-9]{16}|(?:62|0)8[0-9]{7,11}");

    private static final Pattern DURATION = Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,2})?)\\s*(\\D*)");

    private final FactKind kind;
    private final ServiceNames services;
    private final LocalDate today;
    private final Set<String> references = new HashSet<>();
    private final List<String> headings;
    private final List<FactRow> good;
    private final List<RowFault> faults;

    private FactSheet(FactKind kind, ServiceNames services, LocalDate today, ImportedFile<FactColumn> file) {
        this.kind = kind;
        this.services = services;
        this.today = today;
        this.headings = file.headings();
        this.good = file.read(this::row);
        this.faults = file.faults();
    }

    public static FactSheet read(
            FactKind kind, ServiceNames services, LocalDate today, byte[] bytes, ImportRefusals refusals) {
        var file = ImportedFile.of(bytes, FactColumn::called, refusals);
        var missing = new ArrayList<String>();
        require(file, FactColumn.DAY, "tanggal", missing);
        require(file, FactColumn.SERVICE, "layanan", missing);
        if (kind == FactKind.SERVICE_TIMES) {
            require(file, FactColumn.DURATION, "lama", missing);
        }
        if (!missing.isEmpty()) {
            throw refusals.withoutColumns(missing);
        }
        return new FactSheet(kind, services, today, file);
    }

    private static void require(
            ImportedFile<FactColumn> file, FactColumn column, String heading, List<String> missing) {
        if (!file.has(column)) {
            missing.add(heading);
        }
    }

    public int rows() {
        return good.size() + faults.size();
    }

    /** As they came. */
    public List<String> headings() {
        return headings;
    }

    public List<FactRow> good() {
        return good;
    }

    public List<RowFault> faults() {
        return faults;
    }

    /** The headings of columns that say who somebody is, and were not read. */
    public List<String> personal() {
        return headings.stream().filter(FactColumn::isOfPersons).toList();
    }

    /** The rows that cannot be taken, without what says who somebody is. */
    public List<BrokenRow> broken(@Nullable String language) {
        return faults.stream().map(fault -> impersonal(fault).in(language)).toList();
    }

    private RowFault impersonal(RowFault fault) {
        var cells = IntStream.range(0, fault.cells().size())
                .mapToObj(i -> i < headings.size() && FactColumn.isOfPersons(headings.get(i))
                        ? ""
                        : fault.cells().get(i))
                .toList();
        return new RowFault(fault.row(), fault.column(), fault.code(), fault.detail(), cells);
    }

    private FactRow row(ImportedRow<FactColumn> row) throws WrongCell {
        var days = days(row.cell(FactColumn.DAY));
        var service = service(row.cell(FactColumn.SERVICE));
        var component = kind == FactKind.COMPLAINTS ? component(row.cell(FactColumn.COMPONENT)) : null;
        var amount = amount(row.cell(FactColumn.AMOUNT));
        var time = kind == FactKind.SERVICE_TIMES ? time(row) : null;
        return new FactRow(
                service,
                days.from(),
                days.to(),
                component,
                amount,
                time == null ? null : time.duration(),
                time == null ? null : time.unit(),
                reference(row.cell(FactColumn.REFERENCE)));
    }

    private FactDays days(String cell) throws WrongCell {
        var days = FactDays.of(cell)
                .orElseThrow(() -> new WrongCell(
                        FactColumn.DAY,
                        "not-a-date",
                        "bukan tanggal seperti 2026-11-20 atau 20/11/2026, atau bulan seperti 2026-11",
                        "no date such as 2026-11-20 or 20/11/2026, or month such as 2026-11"));
        if (days.from().isAfter(today)) {
            throw new WrongCell(FactColumn.DAY, "in-the-future", "belum tiba", "is in the future");
        }
        if (days.from().isBefore(EARLIEST)) {
            throw new WrongCell(FactColumn.DAY, "too-early", "sebelum tahun 2000", "is before the year 2000");
        }
        return days;
    }

    private UUID service(String cell) throws WrongCell {
        return services.called(cell)
                .orElseThrow(() -> new WrongCell(
                        FactColumn.SERVICE,
                        "service-unknown",
                        "bukan nama layanan atau kode standar unit ini",
                        "is no service and no code of a standard of this unit"));
    }

    private static @Nullable ComponentCode component(String cell) throws WrongCell {
        if (cell.isEmpty()) {
            return null;
        }
        return FactWords.component(cell)
                .orElseThrow(
                        () -> new WrongCell(
                                FactColumn.COMPONENT,
                                "component-unknown",
                                "tulis kode komponen (SD1 sampai MF8) atau namanya; kosongkan bila tentang layanan seluruhnya",
                                "write the code of a component (SD1 to MF8) or its name; leave it empty for the service as a whole"));
    }

    private int amount(String cell) throws WrongCell {
        if (cell.isEmpty()) {
            return 1;
        }
        int least = kind == FactKind.COMPLAINTS ? 0 : 1;
        if (!cell.matches("[0-9]{1,7}") || Integer.parseInt(cell) < least || Integer.parseInt(cell) > MOST) {
            throw new WrongCell(
                    FactColumn.AMOUNT,
                    "not-a-count",
                    "bukan bilangan bulat " + least + " sampai 1000000",
                    "is no whole number from " + least + " to 1000000");
        }
        return Integer.parseInt(cell);
    }

    private record Time(BigDecimal duration, TimeUnit unit) {}

    private static Time time(ImportedRow<FactColumn> row) throws WrongCell {
        var said = DURATION.matcher(row.cell(FactColumn.DURATION));
        if (!said.matches()) {
            throw notADuration();
        }
        var duration = new BigDecimal(said.group(1).replace(',', '.'));
        if (duration.signum() == 0 || duration.compareTo(LONGEST) > 0) {
            throw notADuration();
        }
        var unitCell = said.group(2).isBlank() ? row.cell(FactColumn.UNIT) : said.group(2);
        var unit = FactWords.unit(unitCell)
                .orElseThrow(() -> new WrongCell(
                        said.group(2).isBlank() ? FactColumn.UNIT : FactColumn.DURATION,
                        "unit-unknown",
                        "sebutkan menit, jam, hari kerja, atau hari kalender",
                        "say minutes, hours, working days or calendar days"));
        return unit == TimeUnit.HOURS
                ? new Time(
                        duration.multiply(BigDecimal.valueOf(MINUTES_OF_HOUR)).setScale(2, RoundingMode.HALF_UP),
                        TimeUnit.MINUTES)
                : new Time(duration, unit);
    }

    private static WrongCell notADuration() {
        return new WrongCell(
                FactColumn.DURATION,
                "not-a-duration",
                "bukan lama waktu seperti 3 atau 2,5",
                "is no duration such as 3 or 2.5");
    }

    private @Nullable String reference(String cell) throws WrongCell {
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.length() > LONGEST_REFERENCE || !REFERENCE.matcher(cell).matches()) {
            throw new WrongCell(
                    FactColumn.REFERENCE,
                    "not-a-number",
                    "bukan nomor: huruf dan angka tanpa spasi, paling panjang 40",
                    "is no number: letters and digits without spaces, at most 40");
        }
        if (OF_A_PERSON.matcher(cell).matches()) {
            throw new WrongCell(
                    FactColumn.REFERENCE,
                    "of-a-person",
                    "seperti NIK atau nomor telepon; data pribadi tidak diterima",
                    "looks like an identity or phone number; personal data is not taken");
        }
        if (!references.add(cell)) {
            throw new WrongCell(
                    FactColumn.REFERENCE, "twice", "nomor ini ada di baris lain", "another row has this number");
        }
        return cell;
    }
}
