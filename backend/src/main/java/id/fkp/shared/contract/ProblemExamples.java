package id.fkp.shared.contract;

import id.fkp.shared.problem.ProblemType;
import id.fkp.shared.problem.Remedies;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** What a refusal looks like, once for each code, with the title that the code always has. */
final class ProblemExamples {

    private final Map<String, ProblemType> types;

    /** Finds the kinds of failure where the rooms keep them, which is in constants. */
    ProblemExamples(IndexView classes) {
        types = classes.getKnownClasses().stream()
                .flatMap(room -> room.fields().stream())
                .filter(field -> field.type().name().toString().equals(ProblemType.class.getName()))
                .filter(field -> Modifier.isStatic(field.flags()))
                .map(ProblemExamples::value)
                .collect(Collectors.toMap(ProblemType::code, Function.identity(), (once, again) -> once));
    }

    Example of(String code) {
        var type = Objects.requireNonNull(types.get(code), code);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "/problems/" + code);
        problem.put("title", type.title().id());
        problem.put("status", type.status());
        problem.put("detail", Remedies.of(type.status()).id());
        problem.put("code", code);
        problem.put("traceId", "0af7651916cd43dd8448eb211c80319c");
        if (code.equals("invalid-request")) {
            var error = new LinkedHashMap<String, Object>(); // in this order in every build
            error.put("pointer", "/text");
            error.put("code", "not-blank");
            error.put("detail", "wajib diisi");
            problem.put("errors", List.of(error));
        }
        return OASFactory.createExample().value(problem);
    }

    private static ProblemType value(FieldInfo field) {
        try {
            var room = Thread.currentThread()
                    .getContextClassLoader()
                    .loadClass(field.declaringClass().name().toString());
            var constant = room.getDeclaredField(field.name());
            constant.setAccessible(true);
            return (ProblemType) constant.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
