package id.fkp.fact.sheet;

import id.fkp.entry.sheet.SheetColumn;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the cells of registers say, as people write it. */
final class FactWords {

    /** Words of complaints by the component they speak about; our reading. */
    private static final Map<ComponentCode, Set<String>> WORDS = Map.ofEntries(
            Map.entry(ComponentCode.SD1, Set.of("syarat", "persyaratan", "berkas", "dokumen", "requirements")),
            Map.entry(ComponentCode.SD2, Set.of("prosedur", "mekanisme", "alur", "antrean", "antrian", "procedure")),
            Map.entry(
                    ComponentCode.SD3,
                    Set.of("waktu", "lama", "lambat", "lamban", "terlambat", "keterlambatan", "time", "delay")),
            Map.entry(ComponentCode.SD4, Set.of("biaya", "tarif", "pungutan", "pungli", "fee", "cost")),
            Map.entry(ComponentCode.SD5, Set.of("produk", "hasil", "product")),
            Map.entry(ComponentCode.SD6, Set.of("pengaduan", "aduan", "keluhan", "complaint", "complaints")),
            Map.entry(
                    ComponentCode.MF2,
                    Set.of("sarana", "prasarana", "fasilitas", "toilet", "parkir", "ruang", "facilities")),
            Map.entry(ComponentCode.MF3, Set.of("kompetensi", "kemampuan", "competence")),
            Map.entry(ComponentCode.MF4, Set.of("pengawasan", "perilaku", "sikap", "kesopanan", "conduct")),
            Map.entry(ComponentCode.MF7, Set.of("keamanan", "keselamatan", "safety", "security")));

    private static final Map<String, TimeUnit> UNITS = Map.ofEntries(
            Map.entry("menit", TimeUnit.MINUTES),
            Map.entry("minutes", TimeUnit.MINUTES),
            Map.entry("jam", TimeUnit.HOURS),
            Map.entry("hours", TimeUnit.HOURS),
            Map.entry("hari kerja", TimeUnit.WORKING_DAYS),
            Map.entry("hk", TimeUnit.WORKING_DAYS),
            Map.entry("working days", TimeUnit.WORKING_DAYS),
            Map.entry("hari kalender", TimeUnit.CALENDAR_DAYS),
            Map.entry("calendar days", TimeUnit.CALENDAR_DAYS));

    private FactWords() {}

    /** By its code, its name, or a word of one component only. */
    static Optional<ComponentCode> component(String cell) {
        var plain = SheetColumn.plain(cell);
        var first = plain.split(" ", 2)[0];
        for (var code : ComponentCode.values()) {
            if (code.name().equalsIgnoreCase(first)
                    || SheetColumn.plain(code.term()).equals(plain)
                    || SheetColumn.plain(code.labelId()).equals(plain)
                    || SheetColumn.plain(code.labelEn()).equals(plain)) {
                return Optional.of(code);
            }
        }
        var named = EnumSet.noneOf(ComponentCode.class);
        for (var word : plain.split(" ", -1)) {
            WORDS.forEach((code, words) -> {
                if (words.contains(word)) {
                    named.add(code);
                }
            });
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    static Optional<TimeUnit> unit(String cell) {
        return Optional.ofNullable(UNITS.get(SheetColumn.plain(cell)))
                .or(() -> Arrays.stream(TimeUnit.values())
                        .filter(unit -> unit.name().equalsIgnoreCase(cell))
                        .findFirst());
    }
}
