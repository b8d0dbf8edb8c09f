package id.fkp.feedback.answer;

import id.fkp.shared.text.Words;

/** Why an input is not, or not wholly, followed. */
public enum ReasonCode {
    LEGAL_LIMIT("dibatasi peraturan", "limited by regulation"),
    NO_AUTHORITY("bukan wewenang kami", "not ours to decide"),
    BUDGET("anggaran belum ada", "no budget yet"),
    CAPACITY("belum mampu kami lakukan", "beyond our means for now"),
    ALREADY_MET("sudah terpenuhi", "already met"),
    OUT_OF_SCOPE("di luar bahasan", "outside the subject"),
    EVIDENCE_LACKING("bukti belum cukup", "not enough evidence");

    private final String labelId;
    private final String labelEn;

    ReasonCode(String labelId, String labelEn) {
        this.labelId = labelId;
        this.labelEn = labelEn;
    }

    /** As it is told to people. */
    public Words label() {
        return new Words(labelId, labelEn);
    }
}
