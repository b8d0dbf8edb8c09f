package id.fkp.notify;

import id.fkp.shared.text.Words;
import java.util.Arrays;

/** All that somebody is told, and as which mail: a subject in both languages, and the templates of its name. */
public enum Topic {
    FEEDBACK_RECEIVED(
            "feedback.received",
            "receiptNumber",
            "Masukan Anda %s sudah kami terima",
            "We have received your input %s"),
    FEEDBACK_ANSWERED(
            "feedback.answered", "receiptNumber", "Masukan Anda %s sudah dijawab", "Your input %s has been answered"),
    FEEDBACK_ASKED(
            "feedback.asked", "receiptNumber", "Pertanyaan tentang masukan Anda %s", "A question about your input %s"),
    FEEDBACK_HIDDEN(
            "feedback.hidden", "receiptNumber", "Masukan Anda %s disembunyikan", "Your input %s has been hidden"),
    FEEDBACK_CONCEALED(
            "feedback.concealed",
            "receiptNumber",
            "Sebagian isi masukan Anda %s disamarkan",
            "Parts of your input %s have been concealed"),
    EXCHANGE_CONCEALED(
            "feedback.exchange-concealed",
            "receiptNumber",
            "Sebagian tulisan Anda di samping masukan %s disamarkan",
            "Parts of what you wrote beside your input %s have been concealed"),
    OBJECTION_ANSWERED(
            "feedback.objection-answered",
            "receiptNumber",
            "Keberatan Anda atas tanggapan %s sudah dijawab",
            "Your objection to the answer to %s has been answered"),
    APPEAL_DECIDED(
            "feedback.appeal-decided",
            "receiptNumber",
            "Banding Anda atas masukan %s sudah diputus",
            "Your appeal about %s has been decided"),
    SESSION_POSTPONED("session.postponed", "sessionTitle", "Ditunda: %s", "Put off: %s"),
    SESSION_RESCHEDULED("session.rescheduled", "sessionTitle", "Waktu baru: %s", "New time: %s"),
    SESSION_CANCELLED("session.cancelled", "sessionTitle", "Dibatalkan: %s", "Cancelled: %s"),
    REGISTRATION_CONFIRMED("registration.confirmed", "sessionTitle", "Anda mendapat kursi: %s", "You have a seat: %s"),
    AGREEMENT_SIGNED("agreement.signed", "forumTitle", "Hasil forum: %s", "Outcome of the forum: %s"),
    FOLLOW_UP_PLANNED(
            "follow-up.planned", "forumTitle", "Dijanjikan: tindak lanjut dari %s", "Promised: a follow-up to %s"),
    FOLLOW_UP_VERIFIED(
            "follow-up.verified", "forumTitle", "Sudah dilaksanakan: janji dari %s", "Done: what was promised at %s"),
    OBJECTIONS_CAME(
            "office.objected",
            "title",
            "Keberatan menunggu jawaban kepala: %s",
            "Objections wait for the answer of the head: %s"),
    APPEALS_CAME("office.appealed", "title", "Banding menunggu putusan: %s", "Appeals wait for a decision: %s"),
    CERTIFICATE_WARNED(
            "certificate.warned", "title", "Sertifikat %s: perlu perhatian", "Certificate %s needs attention"),
    WEBHOOK_OFF("webhook.switched-off", "title", "Webhook %s berhenti", "Webhook %s has stopped"),
    WEBHOOK_MISSED(
            "webhook.message-given-up",
            "title",
            "Webhook %s: pesan tidak sampai",
            "Webhook %s: messages do not arrive"),
    FOLLOW_ASKED("follow.asked", "title", "Konfirmasi: ikuti %s", "Please confirm: follow %s"),
    NEWS_OPENED("news.opened", "title", "Masukan dibuka: %s", "Open for input: %s"),
    NEWS_CLOSING("news.closing", "title", "Tiga hari lagi ditutup: %s", "Three days left: %s"),
    NEWS_VERSION("news.version", "title", "Naskah baru: %s", "New version: %s"),
    NEWS_RESULTS("news.results", "title", "Hasil terbit: %s", "Results published: %s"),
    NEWS_DONE("news.done", "title", "Sudah dilaksanakan: %s", "Done: %s"),
    NEWS_DIGEST("news.digest", "count", "Ringkasan: %s kabar yang Anda ikuti", "Digest: %s news of what you follow");

    private final String code;
    private final String about;
    private final String subjectId;
    private final String subjectEn;

    Topic(String code, String about, String subjectId, String subjectEn) {
        this.code = code;
        this.about = about;
        this.subjectId = subjectId;
        this.subjectEn = subjectEn;
    }

    public static Topic of(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** As the outbox keeps it. */
    public String code() {
        return code;
    }

    /** Which value of the payload its subject names. */
    String about() {
        return about;
    }

    /** With a place for {@link #about}. */
    String subject(String language) {
        return language.equals("en") ? subjectEn : subjectId;
    }

    /** What it is about, whomever it went to. */
    public Words label() {
        return new Words(subjectId.formatted("…"), subjectEn.formatted("…"));
    }

    /** Where the template of its words in that language is. */
    String template(String language) {
        return "mail/" + code + "_" + language + ".txt";
    }
}
