package id.fkp.survey.result;

import java.util.Map;

/** All groups at one moment, the small ones too; kept beside a publication, so that the next can be compared, and never shown. */
public record GroupTallies(Map<SurveyGrouping, Map<String, Tally>> of) {

    Map<String, Tally> in(SurveyGrouping grouping) {
        return of.getOrDefault(grouping, Map.of());
    }
}
