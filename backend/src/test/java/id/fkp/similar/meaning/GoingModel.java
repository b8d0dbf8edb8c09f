package id.fkp.similar.meaning;

import jakarta.enterprise.inject.Vetoed;

/** As where a node stops: a model that is there when it is first asked for, and then is not. */
@Vetoed
public class GoingModel extends LanguageModel {

    private boolean asked;

    public GoingModel() {
        super(false);
    }

    @Override
    public boolean isThere() {
        boolean first = !asked;
        asked = true;
        return first;
    }
}
