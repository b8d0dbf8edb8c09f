package id.fkp.local.demo.quality;

import id.fkp.fact.FactImports;
import id.fkp.fact.state.FactKind;
import id.fkp.fact.state.FactSource;
import id.fkp.unit.UnitInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Complaints and service times about one service, in the year before its standard came into force and in the last one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DemoFacts {

    private static final String BY = "Sri Wahyuningsih";
    private static final int MONTHS = 12;

    /** The demo's decree is of July 2024. */
    private static final YearMonth BEFORE = YearMonth.of(2024, 7);

    /** What is complained about, and how often in a month. */
    private static final List<String> COMPLAINTS_BEFORE = List.of("SD3,11", "SD2,6", "MF2,2");

    private static final List<String> COMPLAINTS = List.of("SD3,6", "SD2,4", "MF2,2");

    /** How long how many cases took in a month. */
    private static final List<String> TIMES_BEFORE =
            List.of("3,hari kerja,6", "7,hari kerja,15", "12,hari kerja,7", "21,hari kerja,3");

    private static final List<String> TIMES =
            List.of("2,hari kerja,9", "4,hari kerja,14", "6,hari kerja,5", "11,hari kerja,2");

    private final FactImports imports;

    DemoFacts(FactImports imports) {
        this.imports = imports;
    }

    /**
     * As an organiser would bring them in.
     *
     * @param standard the code of the service's standard
     */
    public void enter(UnitInfo unit, String standard, Instant now) {
        var thisMonth = YearMonth.from(LocalDate.ofInstant(now, unit.zone()));
        bring(
                unit,
                FactKind.COMPLAINTS,
                FactSource.SP4N_LAPOR,
                "tanggal,layanan,komponen,jumlah\n"
                        + year(BEFORE, standard, COMPLAINTS_BEFORE)
                        + year(thisMonth, standard, COMPLAINTS));
        bring(
                unit,
                FactKind.SERVICE_TIMES,
                FactSource.UNIT_REGISTER,
                "tanggal,layanan,lama,satuan,jumlah\n"
                        + year(BEFORE, standard, TIMES_BEFORE)
                        + year(thisMonth, standard, TIMES));
    }

    private void bring(UnitInfo unit, FactKind kind, FactSource source, String csv) {
        imports.bringIn(unit.id(), kind, source, true, csv.getBytes(StandardCharsets.UTF_8), BY);
    }

    /** The twelve months before that one. */
    private static String year(YearMonth until, String standard, List<String> rows) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(until::minusMonths)
                .flatMap(month -> rows.stream().map(row -> month + "," + standard + "," + row + "\n"))
                .collect(Collectors.joining());
    }
}
