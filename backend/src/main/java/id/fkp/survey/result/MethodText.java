package id.fkp.survey.result;

import id.fkp.shared.text.Words;
import id.fkp.survey.law.SurveyRules;
import id.fkp.survey.result.SurveyResults.Method;

/** How the index was counted, in sentences. */
final class MethodText {

    private static final Words EXACT = new Words(
            "Setiap unsur berbobot tepat 1/9 (tidak dibulatkan).", "Each element weighs exactly 1/9 (not rounded).");
    private static final Words ROUNDED = new Words(
            "Setiap unsur berbobot 0,11 (1/9 yang dibulatkan), sehingga nilainya satu persen lebih rendah daripada dengan 1/9.",
            "Each element weighs 0.11 (1/9 rounded), so that the value is one per cent lower than with 1/9.");

    private MethodText() {}

    static Method of(Weighing weighing) {
        var rule = SurveyRules.CURRENT;
        var weight = weighing == Weighing.EXACT ? EXACT : ROUNDED;
        var text = new Words(
                "Sembilan unsur dinilai 1 sampai 4 menurut " + rule.rule()
                        + ". NRR per unsur adalah jumlah nilai dibagi "
                        + "jumlah responden. " + weight.id()
                        + " Nilai SKM adalah jumlah NRR tertimbang dikali 25. Mutu "
                        + "ditetapkan dari nilai SKM yang dibulatkan ke dua desimal. Kelompok dengan kurang dari lima "
                        + "responden tidak ditampilkan.",
                "Nine elements are scored from 1 to 4 under " + rule.rule() + ". The mean of an element is its scores "
                        + "added up and divided by the number of respondents. " + weight.en() + " The index is the sum "
                        + "of the weighted means times 25. The grade follows from the index rounded to two decimals. "
                        + "Groups of fewer than five respondents are not shown.");
        return new Method(rule.rule(), rule.article(), weighing.shown, rule.scale(), rule.grades(), text);
    }
}
