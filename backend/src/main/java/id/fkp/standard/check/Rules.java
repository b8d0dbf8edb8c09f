package id.fkp.standard.check;

import static id.fkp.standard.check.Advice.Level.ADVICE;
import static id.fkp.standard.check.Advice.Level.LAW;
import static id.fkp.standard.version.ComponentCode.SD2;
import static id.fkp.standard.version.ComponentCode.SD3;
import static id.fkp.standard.version.ComponentCode.SD4;
import static id.fkp.standard.version.ComponentCode.SD6;

import id.fkp.shared.text.Words;
import id.fkp.standard.check.Rule.Spot;
import id.fkp.standard.row.FeeRow;
import id.fkp.standard.row.StepRow;
import id.fkp.standard.row.TimeRow;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the checker looks for, each with its legal source. */
final class Rules {

    /** What labels are called by the forms before and beside Permenpan RB 15/2014. */
    private static final Set<String> OTHER_LABELS = Set.of(
            "waktu penyelesaian",
            "jangka waktu penyelesaian",
            "produk spesifikasi jenis pelayanan",
            "penanganan pengaduan, saran, masukan, dan apresiasi",
            "penanganan pengaduan, saran, masukan dan apresiasi");

    /** What lets a unit charge a fee: the approval of a parliament, or a regulation that sets the tariff. */
    private static final Pattern BASIS = Pattern.compile(
            "\\b(DPRD?|PNBP|UU|PP|Perda|Qanun|Perpres|PMK|Undang-Undang|Peraturan|Retribusi)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANNEL = Pattern.compile(
            "\\b(loket|meja|ruang|kotak|telepon|telp|hp|sms|wa|whatsapp|surel|e-?mail|pos|surat|laman|situs|web|website|"
                    + "aplikasi|formulir|hotline|call center|media sosial|instagram|facebook|sp4n|lapor)\\b|https?://|@|\\d{5,}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALL_OF_IT =
            Pattern.compile("\\b(seluruh|keseluruhan|total|semua tahap)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SAYS_A_FEE = Pattern.compile(
            "\\bRp\\.?\\s?\\d|\\bgratis\\b|tidak dipungut|tanpa biaya|\\btarif\\b|\\bPNBP\\b",
            Pattern.CASE_INSENSITIVE);

    /** A hint in square brackets, as templates and the usual forms leave them. */
    private static final Pattern BLANK = Pattern.compile("\\[\\s*(\\p{L}[\\p{L} ,./-]{1,60}|[.…_]{2,})\\s*]");

    static final List<Rule> ALL = List.of(
            new Rule(
                    "fee-not-said",
                    LAW,
                    "UU 25/2009 pasal 21 huruf e",
                    2009,
                    new Words(
                            "Biaya belum disebutkan. Tulis angkanya; bila tidak dipungut, tulis Rp0.",
                            "No fee is said. Write the amount; if nothing is charged, write Rp0."),
                    texts ->
                            component(SD4, !SAYS_A_FEE.matcher(texts.whole(SD4)).find() && !texts.hasRows(SD4))),
            new Rule(
                    "fee-without-amount",
                    LAW,
                    "UU 25/2009 pasal 21 huruf e",
                    2009,
                    new Words(
                            "“{it}” belum menyebut biaya. Isi angka rupiahnya (Rp0 bila gratis), atau dasar tarif yang berlaku.",
                            "“{it}” says no fee. Give the amount in rupiah (Rp0 if it is free), or the tariff that applies."),
                    texts -> texts.rows(SD4, FeeRow.class)
                            .filter(fee -> fee.amount() == null && isBlank(fee.legalBasis()))
                            .map(fee -> new Spot(SD4, fee))),
            new Rule(
                    "fee-without-basis",
                    LAW,
                    "PP 96/2012 pasal 29",
                    2012,
                    new Words(
                            "“{it}” dipungut tanpa dasar. Sebutkan persetujuan DPR/DPRD, atau peraturan tarifnya (misalnya PNBP).",
                            "“{it}” is charged without a basis. Name the approval of the DPR/DPRD, or the regulation that sets the"
                                    + " tariff (such as PNBP)."),
                    texts -> texts.rows(SD4, FeeRow.class)
                            .filter(fee -> fee.amount() != null && fee.amount() > 0 && !isBasis(fee.legalBasis()))
                            .map(fee -> new Spot(SD4, fee))),
            new Rule(
                    "time-not-said",
                    LAW,
                    "UU 25/2009 pasal 21 huruf d",
                    2009,
                    new Words(
                            "Lama pelayanan belum disebutkan dalam angka.",
                            "It is not said in numbers how long it takes."),
                    texts -> component(
                            SD3,
                            !texts.isEmpty(SD3)
                                    && !texts.hasRows(SD3)
                                    && texts.whole(SD3).chars().noneMatch(Character::isDigit))),
            new Rule(
                    "time-without-start",
                    ADVICE,
                    "PP 96/2012 pasal 25",
                    2012,
                    new Words(
                            "“{it}” belum menyebut awal hitungan. Isi kolom “Dihitung sejak”.",
                            "“{it}” does not say from when it counts. Fill in ‘Counted from’."),
                    texts -> texts.rows(SD3, TimeRow.class)
                            .filter(time -> isBlank(time.startsWhen()))
                            .map(time -> new Spot(SD3, time))),
            new Rule(
                    "total-shorter-than-a-part",
                    ADVICE,
                    "UU 25/2009 pasal 21 huruf d",
                    2009,
                    new Words(
                            "“{it}” lebih singkat daripada salah satu tahapnya. Periksa kedua angkanya.",
                            "“{it}” is shorter than one of its own stages. Check both numbers."),
                    Rules::shortTotals),
            new Rule(
                    "step-without-actor",
                    ADVICE,
                    "UU 25/2009 pasal 21 huruf c",
                    2009,
                    new Words(
                            "Langkah “{it}” belum menyebut siapa yang melakukannya.",
                            "The step “{it}” does not say who takes it."),
                    texts -> texts.rows(SD2, StepRow.class)
                            .filter(step -> isBlank(step.actor()))
                            .map(step -> new Spot(SD2, step))),
            new Rule(
                    "complaint-channel-missing",
                    LAW,
                    "UU 25/2009 pasal 21 huruf j",
                    2009,
                    new Words(
                            "Saluran pengaduan belum disebutkan. Tulis ke mana orang dapat mengadu, misalnya loket, telepon, surel,"
                                    + " atau SP4N-LAPOR!.",
                            "No channel for complaints is named. Say where people can complain, such as the counter, phone, e-mail"
                                    + " or SP4N-LAPOR!."),
                    texts -> component(
                            SD6,
                            !texts.isEmpty(SD6)
                                    && !CHANNEL.matcher(texts.whole(SD6)).find())),
            new Rule(
                    "label-of-another-form",
                    ADVICE,
                    "Permenpan RB 15/2014",
                    2014,
                    new Words(
                            "Teks memuat judul dari formulir lain. Hapus judul itu; nama komponen sudah tampil di atasnya.",
                            "The text holds a heading of another form. Take it out; the component's name stands above it already."),
                    texts -> Arrays.stream(ComponentCode.values())
                            .filter(code -> texts.headings(code).anyMatch(OTHER_LABELS::contains))
                            .map(Rules::whole)),
            new Rule(
                    "only-its-label",
                    LAW,
                    "UU 25/2009 pasal 21; PP 96/2012 pasal 25",
                    2009,
                    new Words(
                            "Teks hanya mengulang nama komponen. Tulis isinya.",
                            "The text only repeats the component's name. Write what it is."),
                    texts -> Arrays.stream(ComponentCode.values())
                            .filter(code -> isLabel(code, Texts.heading(texts.whole(code))))
                            .map(Rules::whole)),
            new Rule(
                    "blank-left",
                    ADVICE,
                    "UU 25/2009 pasal 21",
                    2009,
                    new Words(
                            "Masih ada isian kosong dari templat, seperti “[jumlah]”. Gantilah dengan isi yang sebenarnya.",
                            "A blank of the template is left, such as “[jumlah]”. Put in its place what is true."),
                    texts -> Arrays.stream(ComponentCode.values())
                            .filter(code -> BLANK.matcher(texts.whole(code)).find())
                            .map(Rules::whole)));

    private Rules() {}

    private static Stream<Spot> component(ComponentCode code, boolean found) {
        return found ? Stream.of(whole(code)) : Stream.empty();
    }

    private static Spot whole(ComponentCode code) {
        return new Spot(code, null);
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private static boolean isBasis(@Nullable String words) {
        return words != null && BASIS.matcher(words).find();
    }

    private static boolean isLabel(ComponentCode code, String heading) {
        return Stream.of(code.labelId(), code.labelEn()).map(Texts::heading).anyMatch(heading::equals);
    }

    private static Stream<Spot> shortTotals(Texts texts) {
        var times = texts.rows(SD3, TimeRow.class).toList();
        return times.stream()
                .filter(time -> ALL_OF_IT.matcher(time.subject()).find())
                .filter(total -> times.stream().anyMatch(part -> isShorter(total, part)))
                .map(total -> new Spot(SD3, total));
    }

    /** Only where it is certain: so many working days are at least as many calendar days, but not the other way. */
    private static boolean isShorter(TimeRow total, TimeRow part) {
        if (isWithinADay(total.unit()) && isWithinADay(part.unit())) {
            return minutes(total) < minutes(part);
        }
        boolean comparable = total.unit() == part.unit()
                || (total.unit() == TimeUnit.CALENDAR_DAYS && part.unit() == TimeUnit.WORKING_DAYS);
        return comparable && total.amount() < part.amount();
    }

    private static boolean isWithinADay(TimeUnit unit) {
        return unit == TimeUnit.HOURS || unit == TimeUnit.MINUTES;
    }

    private static int minutes(TimeRow time) {
        return time.unit() == TimeUnit.HOURS ? time.amount() * 60 : time.amount();
    }
}
