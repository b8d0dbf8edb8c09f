package id.fkp.similar.meaning;

import id.fkp.similar.meaning.LanguageModel.Compared;
import id.fkp.similar.wording.Likeness;
import id.fkp.similar.wording.OneText;
import id.fkp.similar.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely it is that two texts are one matter: by what they mean where that is known of both and a model is there, by their words
 * alone elsewhere.
 */
@ApplicationScoped
public class Comparison {

    private final LanguageModel model;

    Comparison(LanguageModel model) {
        this.model = model;
    }

    public Said read(String text) {
        return new Said(text, Wording.of(text), model.read(text).orElse(null));
    }

    /** Each of {@code others} in their order, from 0, nothing in common, to 1; see {@link Likeness#SAME}. */
    public List<Double> likeness(Said said, List<Said> others) {
        var likeness = new ArrayList<Double>();
        var asked = new ArrayList<Integer>();
        var compared = new ArrayList<Compared>();
        for (int i = 0; i < others.size(); i++) {
            var other = others.get(i);
            likeness.add(byWords(said, other));
            if (other.meaning() != null && isOpen(likeness.get(i))) {
                asked.add(i);
                compared.add(new Compared(other.meaning(), Likeness.evidence(said.wording(), other.wording())));
            }
        }
        if (said.meaning() != null && !compared.isEmpty()) {
            model.likeness(said.meaning(), compared).ifPresent(judged -> {
                for (int i = 0; i < judged.length; i++) {
                    likeness.set(asked.get(i), (double) judged[i]);
                }
            });
        }
        return likeness;
    }

    private static double byWords(Said said, Said other) {
        return OneText.isWrittenTwice(said.text(), other.text()) ? 1 : Likeness.of(said.wording(), other.wording());
    }

    /** Of one text, and of texts with too little in common, nothing else has to be known. */
    private static boolean isOpen(double byWords) {
        return byWords > 0 && byWords < 1;
    }
}
