package id.fkp.shared.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says once what many operations have in common: refusals, parameters, and the examples of bodies. */
final class Shared {

    private final Components components;
    private final List<Operation> operations;

    private Shared(OpenAPI contract) {
        components = contract.getComponents();
        operations = contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .toList();
    }

    static void settle(OpenAPI contract) {
        var shared = new Shared(contract);
        shared.refusals();
        shared.parameters();
        shared.examples();
    }

    /** A refusal's name is the list of its codes, so that one reads at the operation what may be met there. */
    private void refusals() {
        var times = new HashMap<String, Integer>();
        for (var operation : operations) {
            refusals(operation).forEach(refusal -> times.merge(refusal.getValue(), 1, Integer::sum));
        }
        for (var operation : operations) {
            var responses = operation.getResponses();
            for (var refusal : refusals(operation).toList()) {
                if (times.getOrDefault(refusal.getValue(), 0) > 1) {
                    var name = refusal.getValue().replace(", ", ".");
                    components.addResponse(name, responses.getAPIResponse(refusal.getKey()));
                    responses.addAPIResponse(
                            refusal.getKey(), OASFactory.createAPIResponse().ref(name));
                }
            }
        }
    }

    /** Of each status that refuses, which codes. */
    private static Stream<Map.Entry<String, String>> refusals(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response ->
                        response.getKey().startsWith("4") || response.getKey().startsWith("5"))
                .map(response ->
                        Map.entry(response.getKey(), response.getValue().getDescription()))
                .toList()
                .stream();
    }

    /** What is most often meant by a name has the name; who means something else by it says so in place. */
    private void parameters() {
        var meanings = operations.stream()
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .collect(Collectors.groupingBy(
                        Shared::name,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Shared::meaning, LinkedHashMap::new, Collectors.counting())));
        for (var operation : operations) {
            if (operation.getParameters() == null) {
                continue;
            }
            var settled = new ArrayList<Parameter>();
            for (var parameter : operation.getParameters()) {
                var name = name(parameter);
                var most = most(Objects.requireNonNull(meanings.get(name)));
                if (meaning(parameter).equals(most)) {
                    components.addParameter(name, parameter);
                    settled.add(OASFactory.createParameter().ref(name));
                } else {
                    settled.add(parameter);
                }
            }
            operation.setParameters(settled);
        }
    }

    /** Nothing when it is said only once or twice anyway. */
    private static String most(Map<String, Long> meanings) {
        return meanings.entrySet().stream()
                .filter(meaning -> meaning.getValue() > 2)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String name(Parameter parameter) {
        return parameter.getName();
    }

    /** The model has no equality of its own. */
    private static String meaning(Parameter parameter) {
        var schema = parameter.getSchema();
        return Stream.of(
                        parameter.getIn(),
                        parameter.getRequired(),
                        parameter.getDescription(),
                        parameter.getExample(),
                        schema.getRef(),
                        schema.getType(),
                        schema.getFormat(),
                        schema.getPattern(),
                        schema.getEnumeration(),
                        schema.getDefaultValue(),
                        schema.getMinimum(),
                        schema.getMaximum(),
                        schema.getMinLength(),
                        schema.getMaxLength(),
                        schema.getItems() == null ? null : schema.getItems().getRef(),
                        schema.getMaxItems(),
                        schema.getExamples())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    /** A body of one kind looks the same wherever it is answered. */
    private void examples() {
        var bodies = operations.stream().flatMap(Shared::bodies).toList();
        var times = bodies.stream()
                .map(Shared::kind)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (var body : bodies) {
            var kind = kind(body);
            if (!kind.isEmpty() && times.getOrDefault(kind, 0L) > 1) {
                var name = kind.substring(kind.lastIndexOf('/') + 1);
                components.addExample(name, OASFactory.createExample().value(body.getExample()));
                body.setExample(null);
                body.addExample(name, OASFactory.createExample().ref(name));
            }
        }
    }

    private static Stream<MediaType> bodies(Operation operation) {
        var sent = operation.getRequestBody() == null
                ? Stream.<Content>empty()
                : Stream.of(operation.getRequestBody().getContent());
        var answered = operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().getContent())
                .filter(Objects::nonNull);
        return Stream.concat(sent, answered)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .filter(body -> body.getExample() != null);
    }

    private static String kind(MediaType body) {
        return body.getSchema() == null
                ? ""
                : Objects.requireNonNullElse(body.getSchema().getRef(), "");
    }
}
