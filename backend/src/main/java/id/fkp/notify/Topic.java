package id.fkp.notify;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All that somebody is told, and as which mail: a subject in both languages, and the templates of its name. */
enum Topic {
    FEEDBACK_ANSWERED(
            "feedback.answered", "receiptNumber", "Masukan Anda %s sudah dijawab", "Your input %s has been answered"),
    FEEDBACK_ASKED(
            "feedback.asked", "receiptNumber", "Pertanyaan tentang masukan Anda %s", "A question about your input %s"),
    FEEDBACK_HIDDEN(
            "feedback.hidden", "receiptNumber", "Masukan Anda %s disembunyikan", "Your input %s has been hidden"),
    OBJECTION_ANSWERED(
            "feedback.objection-answered",
            "receiptNumber",
            "Keberatan Anda atas tanggapan %s sudah dijawab",
            "Your objection to the answer to %s has been answered"),
    SESSION_POSTPONED("session.postponed", "sessionTitle", "Ditunda: %s", "Put off: %s"),
    SESSION_RESCHEDULED("session.rescheduled", "sessionTitle", "Waktu baru: %s", "New time: %s"),
    SESSION_CANCELLED("session.cancelled", "sessionTitle", "Dibatalkan: %s", "Cancelled: %s"),
    REGISTRATION_CONFIRMED("registration.confirmed", "sessionTitle", "Anda mendapat kursi: %s", "You have a seat: %s"),
    AGREEMENT_SIGNED("agreement.signed", "forumTitle", "Hasil forum: %s", "Outcome of the forum: %s"),
    /** Waits for those who follow; nobody is written to. */
    FORUM_ANNOUNCED("forum.announced", null, "", "");

    private final String code;
    private final @Nullable String about;
    private final String subjectId;
    private final String subjectEn;

    Topic(String code, @Nullable String about, String subjectId, String subjectEn) {
        this.code = code;
        this.about = about;
        this.subjectId = subjectId;
        this.subjectEn = subjectEn;
    }

    static Topic of(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** As the outbox keeps it. */
    String code() {
        return code;
    }

    /** Which value of the payload its subject names; null for what becomes no mail. */
    @Nullable
    String about() {
        return about;
    }

    /** With a place for {@link #about}. */
    String subject(String language) {
        return language.equals("en") ? subjectEn : subjectId;
    }

    /** Where the template of its words in that language is. */
    String template(String language) {
        return "mail/" + code + "_" + language + ".txt";
    }
}
