package id.fkp.briefing;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import id.fkp.shared.text.Words;

/** What can go wrong with a briefing, beyond what can go wrong everywhere. */
final class BriefingProblems {

    static final ProblemType BRIEFING_NOT_OPEN =
            new ProblemType(409, "briefing-not-open", "Sosialisasi ini belum dimulai", "The briefing has not begun");
    static final ProblemType BRIEFING_CLOSED =
            new ProblemType(409, "briefing-closed", "Sosialisasi ini sudah ditutup", "The briefing is closed");
    static final ProblemType OFFICER_KNOWN =
            new ProblemType(409, "officer-known", "Nama ini sudah tercatat", "Somebody of this name is on the list");
    static final ProblemType BRIEFING_FULL =
            new ProblemType(409, "briefing-full", "Daftarnya sudah penuh", "The list is full");
    static final ProblemType OFFICER_UNKNOWN =
            new ProblemType(404, "officer-unknown", "Catatan petugas tidak ditemukan", "There is no such entry");

    private BriefingProblems() {}

    static ProblemException notOpen() {
        return BRIEFING_NOT_OPEN.because(
                "Anda dapat menyatakan hadir dan membaca mulai pada harinya. Isian Anda masih ada.",
                "From its day on you can say that you are there and have read. What you typed is still there.");
    }

    static ProblemException closed() {
        return BRIEFING_CLOSED.because(
                "Batas membaca sudah lewat, atau sosialisasi ini dibatalkan. Hubungi penyelenggaranya.",
                "The last day for reading has passed, or the briefing was cancelled. Ask its organiser.");
    }

    static ProblemException known() {
        return OFFICER_KNOWN.because(
                "Sudah ada yang mengisi dengan nama ini, mungkin Anda sendiri di perangkat lain. Bila Anda orang lain "
                        + "yang bernama sama, isi juga NIP atau tambahkan nama lengkap.",
                "Somebody has filled this in under that name, perhaps you on another device. If you are another person "
                        + "of the same name, give your number as a civil servant too, or your full name.");
    }

    static ProblemException full() {
        return BRIEFING_FULL.because(
                "Satu sosialisasi memuat paling banyak 1.000 petugas. Rencanakan sosialisasi lain.",
                "One briefing holds 1,000 officers at most. Plan another.");
    }

    /** The same for a number nobody has and for a wrong secret, so that numbers cannot be tried. */
    static ProblemException unknown() {
        return OFFICER_UNKNOWN.because(
                "Buka lagi tautan sosialisasi di perangkat yang sama, atau isi dari awal.",
                "Open the link of the briefing again on the same device, or begin anew.");
    }

    static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
