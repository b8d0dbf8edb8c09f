package id.fkp.integrate.dump;

import id.fkp.integrate.set.DataSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that every edition has.
 *
 * @param dataSet of which set; null for what speaks of all
 */
record DataFileName(String name, @Nullable String dataSet) {

    static final String DICTIONARY_CSV = "dictionary.csv";
    static final String DICTIONARY_JSON = "dictionary.json";
    static final String CODES_CSV = "codes.csv";
    static final String LICENCE = "LICENCE.txt";
    static final String CATALOGUE = "catalogue.jsonld";
    static final String SUMS = "SHA256SUMS";

    static String lines(DataSet set) {
        return set.name() + ".jsonl";
    }

    static String csv(DataSet set) {
        return set.name() + ".csv";
    }

    /** All there are. */
    static List<DataFileName> all() {
        var names = new ArrayList<DataFileName>();
        for (var set : DataSet.ALL) {
            names.add(new DataFileName(csv(set), set.name()));
            names.add(new DataFileName(lines(set), set.name()));
        }
        for (var name : List.of(DICTIONARY_CSV, DICTIONARY_JSON, CODES_CSV, LICENCE, CATALOGUE, SUMS)) {
            names.add(new DataFileName(name, null));
        }
        return List.copyOf(names);
    }
}
