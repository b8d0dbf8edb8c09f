package id.fkp.fact.reading;

import id.fkp.fact.reading.FactQueries.Counted;
import id.fkp.fact.reading.FactQueries.Known;
import id.fkp.fact.reading.FactQueries.Survey;
import id.fkp.fact.reading.FactQueries.Timed;
import id.fkp.fact.reading.FactQueries.Told;
import id.fkp.fact.reading.StandardFacts.Complaints;
import id.fkp.fact.reading.StandardFacts.Count;
import id.fkp.fact.reading.StandardFacts.Mean;
import id.fkp.fact.reading.StandardFacts.Measured;
import id.fkp.fact.reading.StandardFacts.OfComponent;
import id.fkp.fact.reading.StandardFacts.OfElement;
import id.fkp.fact.reading.StandardFacts.Times;
import id.fkp.fact.state.FactSource;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import id.fkp.survey.law.SurveyElement;
import id.fkp.survey.law.SurveyRules;
import id.fkp.survey.result.SmallGroups;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what is known beside the component it speaks about; which element speaks about which stands in the survey's rule. */
final class Beside {

    private static final int MINUTES_OF_HOUR = 60;

    private final Known known;

    Beside(Known known) {
        this.known = known;
    }

    StandardFacts of(UUID standardId) {
        var components = Arrays.stream(ComponentCode.values())
                .map(this::component)
                .filter(found -> !found.elements().isEmpty()
                        || !found.complaints().isEmpty()
                        || !found.times().isEmpty())
                .toList();
        return new StandardFacts(standardId, known.changedOn(), components);
    }

    private OfComponent component(ComponentCode code) {
        return new OfComponent(code, elements(code), complaints(code), code == ComponentCode.SD3 ? times() : List.of());
    }

    private List<OfElement> elements(ComponentCode code) {
        if (known.surveys().isEmpty()) {
            return List.of();
        }
        return SurveyRules.CURRENT.elements().stream()
                .filter(element -> element.components().contains(code))
                .map(element -> OfElement.of(element, mean(element, false), mean(element, true)))
                .toList();
    }

    private @Nullable Mean mean(SurveyElement element, boolean after) {
        return known.surveys().stream()
                .filter(survey -> survey.after() == after)
                .flatMap(survey -> mean(element, survey).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Mean> mean(SurveyElement element, Survey survey) {
        return survey.elements().stream()
                .filter(found -> found.code() == element.code())
                .findFirst()
                .map(found -> new Mean(
                        survey.id(),
                        survey.slug(),
                        survey.title(),
                        survey.ofUnit(),
                        survey.from(),
                        survey.to(),
                        survey.responses(),
                        found.mean()));
    }

    private List<Complaints> complaints(ComponentCode code) {
        var found = new ArrayList<Complaints>();
        for (var source : FactSource.values()) {
            Predicate<Counted> here = counted -> counted.component() == code && counted.source() == source;
            if (known.counts().stream().anyMatch(here)) {
                found.add(Complaints.of(source, count(here, source, false), count(here, source, true)));
            }
        }
        return found;
    }

    /** Where a source tells of a time but not of this component, there was no complaint about it. */
    private @Nullable Count count(Predicate<Counted> here, FactSource source, boolean after) {
        var told = known.told().stream()
                .filter(one -> one.source() == source && one.after() == after)
                .findFirst();
        var counted = known.counts().stream()
                .filter(here)
                .filter(one -> one.after() == after)
                .findFirst();
        return told.map(time -> count(time, counted)).orElse(null);
    }

    private static Count count(Told time, Optional<Counted> counted) {
        int count = counted.map(Counted::count).orElse(0);
        return new Count(
                time.from(),
                time.to(),
                count > 0 && count < SmallGroups.FEWEST ? null : count,
                counted.map(Counted::published).orElse(time.published()));
    }

    private List<Times> times() {
        var found = new ArrayList<Times>();
        for (var source : FactSource.values()) {
            for (var unit : TimeUnit.values()) {
                var here = known.times().stream()
                        .filter(timed -> timed.source() == source && timed.unit() == unit)
                        .toList();
                if (!here.isEmpty()) {
                    var promised = promised(unit);
                    found.add(Times.of(
                            source, unit, promised, measured(here, promised, false), measured(here, promised, true)));
                }
            }
        }
        return found;
    }

    private static @Nullable Measured measured(List<Timed> here, @Nullable Integer promised, boolean after) {
        return here.stream()
                .filter(timed -> timed.after() == after)
                .findFirst()
                .map(timed -> {
                    boolean few = timed.cases() < SmallGroups.FEWEST;
                    return new Measured(
                            timed.from(),
                            timed.to(),
                            few ? null : timed.cases(),
                            few ? null : timed.median(),
                            few ? null : timed.ninetieth(),
                            (few || promised == null)
                                    ? null
                                    : timed.ninetieth().compareTo(BigDecimal.valueOf(promised)) <= 0,
                            timed.published());
                })
                .orElse(null);
    }

    /** Of several promises nobody can say which one a case was given. */
    private @Nullable Integer promised(TimeUnit unit) {
        var promises = known.promises().stream()
                .flatMap(promise -> {
                    if (promise.unit() == TimeUnit.HOURS && unit == TimeUnit.MINUTES) {
                        return Stream.of(promise.amount() * MINUTES_OF_HOUR);
                    }
                    return promise.unit() == unit ? Stream.of(promise.amount()) : Stream.empty();
                })
                .toList();
        return known.promises().size() == 1 && promises.size() == 1 ? promises.get(0) : null;
    }
}
