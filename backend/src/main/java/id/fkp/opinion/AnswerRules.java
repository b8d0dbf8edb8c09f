package id.fkp.opinion;

import static id.fkp.opinion.QuestionRules.fault;

import id.fkp.opinion.given.OpinionAnswer;
import id.fkp.opinion.plan.QuestionType;
import id.fkp.shared.problem.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be answered to the questions beside one component. */
final class AnswerRules {

    private AnswerRules() {}

    static List<Fault> faults(List<OpinionQuestion> asked, List<OpinionAnswer> answers) {
        var byId = asked.stream().collect(Collectors.toMap(question -> question.id, Function.identity()));
        var answered = new HashSet<UUID>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var at = "/answers/" + i;
            if (!answered.add(answer.questionId())) {
                faults.add(fault(at + "/questionId", "twice", "dijawab dua kali", "is answered twice"));
            }
            faults.addAll(faults(at, answer, byId));
        }
        // Who takes all back owes no answer.
        if (!answers.isEmpty()) {
            asked.stream()
                    .filter(question -> question.required && question.isAsked() && !answered.contains(question.id))
                    .map(question -> fault(
                            "/answers",
                            "missing",
                            "belum dijawab: " + question.text,
                            "not answered: " + Objects.requireNonNullElse(question.textEn, question.text)))
                    .forEach(faults::add);
        }
        return faults;
    }

    private static List<Fault> faults(String at, OpinionAnswer answer, Map<UUID, OpinionQuestion> asked) {
        var question = asked.get(answer.questionId());
        if (question == null) {
            return List.of(fault(
                    at + "/questionId", "not-asked", "tidak ditanyakan di sini", "is not asked beside this component"));
        }
        if (!question.isAsked()) {
            return List.of(fault(
                    at + "/questionId", "ended", "pertanyaan ini sudah diakhiri", "this question is asked no longer"));
        }
        if (question.version != answer.version()) {
            return List.of(fault(
                    at + "/version",
                    "changed-meanwhile",
                    "pertanyaan ini baru diubah; baca lagi sebelum menjawab",
                    "this question was changed; read it again before you answer"));
        }
        return of(at, question, answer).toList();
    }

    /** The one thing that its type asks for, within its bounds. */
    private static Stream<Fault> of(String at, OpinionQuestion question, OpinionAnswer answer) {
        var type = question.type;
        return Stream.of(
                        one(at + "/choices", type.isChosen(), answer.choices() != null),
                        one(at + "/number", type.isCounted(), answer.number() != null),
                        one(at + "/text", type == QuestionType.TEXT, answer.text() != null),
                        choices(at + "/choices", question, answer),
                        number(at + "/number", question, answer))
                .flatMap(List::stream);
    }

    private static List<Fault> one(String pointer, boolean asked, boolean given) {
        if (asked == given) {
            return List.of();
        }
        return asked
                ? List.of(fault(pointer, "missing", "belum diisi", "is not answered"))
                : List.of(fault(pointer, "not-of-this-type", "tidak ditanyakan", "is not what is asked"));
    }

    private static List<Fault> choices(String pointer, OpinionQuestion question, OpinionAnswer answer) {
        var chosen = answer.choices();
        if (chosen == null || !question.type.isChosen()) {
            return List.of();
        }
        if (chosen.isEmpty()) {
            return List.of(fault(pointer, "missing", "belum dipilih", "nothing is chosen"));
        }
        if (chosen.size() > 1 && question.type != QuestionType.MULTIPLE_CHOICE) {
            return List.of(fault(pointer, "too-many", "pilih satu saja", "choose one only"));
        }
        int most = question.type == QuestionType.YES_NO ? 2 : question.options.size();
        return chosen.stream().allMatch(choice -> choice <= most)
                ? List.of()
                : List.of(fault(pointer, "unknown", "bukan pilihan pertanyaan ini", "is no option of this question"));
    }

    private static List<Fault> number(String pointer, OpinionQuestion question, OpinionAnswer answer) {
        var number = answer.number();
        if (number == null || !question.type.isCounted()) {
            return List.of();
        }
        int least = Objects.requireNonNullElse(question.minimum, 1);
        int most = Objects.requireNonNullElse(question.maximum, QuestionType.HIGHEST);
        return number >= least && number <= most
                ? List.of()
                : List.of(fault(
                        pointer,
                        "out-of-range",
                        "antara " + least + " dan " + most,
                        "between " + least + " and " + most));
    }
}
