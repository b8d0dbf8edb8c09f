package id.fkp.standard.version;

import id.fkp.standard.row.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * The 14 components every service standard must hold (UU 25/2009 art 21, PP 96/2012 art 25), in the order in which
 * they are read: service delivery first. The split into 6 and 8 and the labels are those of Permenpan RB 15/2014.
 */
public enum ComponentCode {
    SD1(
            "REQUIREMENTS",
            Group.SERVICE_DELIVERY,
            "b",
            "Persyaratan",
            "Requirements",
            "Syarat teknis dan administratif yang harus dipenuhi pemohon.",
            "Technical and administrative conditions an applicant must meet."),
    SD2(
            "PROCEDURE",
            Group.SERVICE_DELIVERY,
            "c",
            "Sistem, mekanisme, dan prosedur",
            "System, mechanism and procedure",
            "Langkah baku bagi pemberi dan penerima layanan, termasuk pengaduan.",
            "The standard steps for those who give and receive the service, complaints included."),
    SD3(
            "TIME_LIMIT",
            Group.SERVICE_DELIVERY,
            "d",
            "Jangka waktu pelayanan",
            "Service time",
            "Waktu seluruh proses untuk tiap jenis layanan. Sebutkan mulai dihitung sejak kapan.",
            "The time of the whole process for each kind of service. Say from when it counts."),
    SD4(
            "FEE",
            Group.SERVICE_DELIVERY,
            "e",
            "Biaya/tarif",
            "Fee",
            "Biaya yang dibayar penerima layanan. Tulis Rp0 bila tidak dipungut.",
            "What the recipient pays. Write Rp0 if nothing is charged."),
    SD5(
            "PRODUCT",
            Group.SERVICE_DELIVERY,
            "f",
            "Produk pelayanan",
            "Service product",
            "Hasil yang diterima pemohon.",
            "The result the applicant receives."),
    SD6(
            "COMPLAINT_HANDLING",
            Group.SERVICE_DELIVERY,
            "j",
            "Penanganan pengaduan, saran, dan masukan",
            "Handling of complaints, suggestions and input",
            "Saluran pengaduan serta cara menangani dan menindaklanjutinya.",
            "The channels for complaints, and how they are handled and followed up."),
    MF1(
            "LEGAL_BASIS",
            Group.MANUFACTURING,
            "a",
            "Dasar hukum",
            "Legal basis",
            "Peraturan yang menjadi dasar layanan.",
            "The regulations the service rests on."),
    MF2(
            "FACILITIES",
            Group.MANUFACTURING,
            "g",
            "Sarana, prasarana, dan/atau fasilitas",
            "Facilities",
            "Peralatan dan fasilitas, termasuk bagi kelompok rentan.",
            "Equipment and facilities, including those for vulnerable groups."),
    MF3(
            "COMPETENCE",
            Group.MANUFACTURING,
            "h",
            "Kompetensi pelaksana",
            "Competence of staff",
            "Pengetahuan, keahlian, keterampilan, dan pengalaman pelaksana.",
            "Knowledge, expertise, skill and experience of those who serve."),
    MF4(
            "INTERNAL_CONTROL",
            Group.MANUFACTURING,
            "i",
            "Pengawasan internal",
            "Internal control",
            "Pengawasan oleh pimpinan unit atau atasan langsung.",
            "Control by the head of the unit or the direct superior."),
    MF5(
            "STAFFING",
            Group.MANUFACTURING,
            "k",
            "Jumlah pelaksana",
            "Number of staff",
            "Jumlah pelaksana yang cukup untuk beban kerja.",
            "Enough staff for the load of work."),
    MF6(
            "SERVICE_GUARANTEE",
            Group.MANUFACTURING,
            "l",
            "Jaminan pelayanan",
            "Service guarantee",
            "Kepastian bahwa layanan diberikan sesuai standar.",
            "The assurance that the service is given as the standard says."),
    MF7(
            "SAFETY_GUARANTEE",
            Group.MANUFACTURING,
            "m",
            "Jaminan keamanan dan keselamatan pelayanan",
            "Guarantee of safety and security",
            "Komitmen rasa aman, bebas dari bahaya, risiko, dan keragu-raguan.",
            "The commitment that people feel safe, free from danger, risk and doubt."),
    MF8(
            "PERFORMANCE_EVALUATION",
            Group.MANUFACTURING,
            "n",
            "Evaluasi kinerja pelaksana",
            "Evaluation of staff performance",
            "Cara menilai sejauh mana pelaksanaan mengikuti standar.",
            "How it is judged whether work follows the standard.");

    /** The two groups of Permenpan RB 15/2014: what people meet, and how the unit manages it. */
    public enum Group {
        SERVICE_DELIVERY,
        MANUFACTURING
    }

    private final String term;
    private final Group group;
    private final String letter;
    private final String labelId;
    private final String labelEn;
    private final String hintId;
    private final String hintEn;

    ComponentCode(
            String term, Group group, String letter, String labelId, String labelEn, String hintId, String hintEn) {
        this.term = term;
        this.group = group;
        this.letter = letter;
        this.labelId = labelId;
        this.labelEn = labelEn;
        this.hintId = hintId;
        this.hintEn = hintEn;
    }

    /** The field's standard term for it, such as {@code TIME_LIMIT}. */
    public String term() {
        return term;
    }

    public Group group() {
        return group;
    }

    /** The letter under which UU 25/2009 art 21 and PP 96/2012 art 25 list it. */
    public String letter() {
        return letter;
    }

    /** The kind of rows it has beside its text; null for one that is text alone. */
    @Nullable
    RowKind rowKind() {
        return switch (this) {
            case SD1 -> RowKind.REQUIREMENT;
            case SD2 -> RowKind.STEP;
            case SD3 -> RowKind.TIME;
            case SD4 -> RowKind.FEE;
            default -> null;
        };
    }

    public String labelId() {
        return labelId;
    }

    public String labelEn() {
        return labelEn;
    }

    public String hintId() {
        return hintId;
    }

    public String hintEn() {
        return hintEn;
    }
}
