package id.fkp.feedback;

import id.fkp.shared.text.Words;

/** Why an input, or a part of it, may be hidden; disagreement is no reason. */
public enum HideReason {
    SPAM("iklan atau kiriman massal", "advertising or mass mail"),
    ABUSE("kata-kata yang menyerang orang", "words that attack people"),
    PERSONAL_DATA("memuat data pribadi orang", "it holds personal data"),
    OFF_TOPIC("tidak terkait layanan ini", "not about this service");

    private final String labelId;
    private final String labelEn;

    HideReason(String labelId, String labelEn) {
        this.labelId = labelId;
        this.labelEn = labelEn;
    }

    /** As it is told to people. */
    public Words label() {
        return new Words(labelId, labelEn);
    }

    /** What stands in the place of words that are concealed for it. */
    public Words marker() {
        return new Words("[disamarkan: " + labelId + "]", "[concealed: " + labelEn + "]");
    }
}
