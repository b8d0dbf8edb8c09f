package id.fkp.entry.sheet;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** Why a sheet cannot be read as a whole. What is wrong with one row stands at that row. */
final class SheetProblems {

    static final ProblemType SHEET_UNREADABLE =
            new ProblemType(400, "sheet-unreadable", "Tabel ini tidak dapat dibaca", "This table cannot be read");
    static final ProblemType SHEET_TOO_LONG =
            new ProblemType(413, "sheet-too-long", "Tabel ini terlalu panjang", "This table is too long");

    private SheetProblems() {}

    static ProblemException noText() {
        return SHEET_UNREADABLE.because("Kirim teks dalam UTF-8.", "Send text in UTF-8.");
    }

    static ProblemException empty() {
        return SHEET_UNREADABLE.because(
                "Tempelkan baris judul kolom dan sekurangnya satu baris isi.",
                "Paste the row of headings and at least one row below it.");
    }

    static ProblemException withoutText() {
        return SHEET_UNREADABLE.because(
                "Baris pertama harus memuat judul kolom, antara lain \"Isi masukan\".",
                "The first row must hold the headings, among them \"Input\".");
    }

    static ProblemException tooLong() {
        return SHEET_TOO_LONG.because(
                "Paling banyak 10.000 baris dan 10 MiB sekali kirim. Bagi menjadi beberapa bagian.",
                "At most 10,000 rows and 10 MiB at a time. Send it in parts.");
    }
}
