package id.fkp.survey.sheet;

import id.fkp.entry.sheet.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column can say, and what people call it. */
enum ImportColumn {
    U1("u1"),
    U2("u2"),
    U3("u3"),
    U4("u4"),
    U5("u5"),
    U6("u6"),
    U7("u7"),
    U8("u8"),
    U9("u9"),
    ANSWERED_ON("tanggal", "tanggal pengisian", "date", "answered on", "answeredon"),
    SEX("jenis kelamin", "jk", "sex", "gender"),
    AGE("umur", "usia", "age"),
    EDUCATION("pendidikan", "pendidikan terakhir", "education"),
    OCCUPATION("pekerjaan", "occupation"),
    COMMENT("saran", "komentar", "kritik dan saran", "comment"),
    REFERENCE("nomor", "no", "nomor responden", "reference", "number");

    static final List<ImportColumn> ELEMENTS = List.of(U1, U2, U3, U4, U5, U6, U7, U8, U9);

    private static final String BETWEEN = "|";

    /** All that people call it, each between two bars. */
    private final String headings;

    ImportColumn(String... headings) {
        this.headings = "|" + String.join("|", headings) + "|";
    }

    /** {@code U3}, also with its name behind it: {@code U3 Waktu penyelesaian}. */
    static Optional<ImportColumn> called(String heading) {
        var plain = SheetColumn.plain(heading);
        return Arrays.stream(values()).filter(column -> column.isCalled(plain)).findFirst();
    }

    private boolean isCalled(String plain) {
        var first = plain.split(" ", 2)[0];
        return headings.contains(BETWEEN + plain + BETWEEN)
                || (ELEMENTS.contains(this) && headings.contains(BETWEEN + first + BETWEEN));
    }
}
