package id.fkp.notify.follow;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong for a follower, beyond what can go wrong everywhere. */
final class FollowProblems {

    static final ProblemType FOLLOWER_UNKNOWN =
            new ProblemType(404, "follower-unknown", "Tautan langganan tidak dikenal", "There is no such follower");
    static final ProblemType FOLLOW_LINK_EXPIRED = new ProblemType(
            410, "follow-link-expired", "Tautan konfirmasi sudah kedaluwarsa", "The link to confirm has expired");

    private FollowProblems() {}

    /** The same for a number nobody has, for a wrong secret, and for who has stopped. */
    static ProblemException followerUnknown() {
        return FOLLOWER_UNKNOWN.because(
                "Periksa apakah tautannya utuh. Setelah berhenti mengikuti, tautan lama tidak berlaku lagi.",
                "Check whether the link is whole. After one stops following, old links open nothing.");
    }

    /** Of a link that is whole: nothing is promised to an address that nobody can name any more. */
    static ProblemException readerUnknown() {
        return FOLLOWER_UNKNOWN.because(
                "Kami tidak menyimpan lagi ke alamat mana surel ini dikirim. Masih menerima surel? Tekan tautan di surel terbaru.",
                "We no longer keep to which address this mail went. Do you still get mails? Use the link in the newest one.");
    }

    static ProblemException linkExpired() {
        return FOLLOW_LINK_EXPIRED.because(
                "Tautan berlaku 48 jam. Minta tautan baru dari halaman yang ingin Anda ikuti.",
                "The link is good for 48 hours. Ask for a new one on the page you want to follow.");
    }
}
