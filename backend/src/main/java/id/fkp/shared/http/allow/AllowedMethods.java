package id.fkp.shared.http.allow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods an address has, as the contract says; read when somebody asks for the first time. */
@Singleton
class AllowedMethods {

    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final ObjectMapper json;
    private @Nullable List<Address> addresses;

    /**
     * The methods of all addresses of one form.
     *
     * @param fixed how much of it is no parameter: of two that fit, the one with more is meant
     */
    private record Address(Pattern form, int fixed, String methods) {

        static Address of(String path, JsonNode operations) {
            var methods = new TreeSet<String>();
            operations.fieldNames().forEachRemaining(method -> methods.add(method.toUpperCase(Locale.ROOT)));
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            methods.add("OPTIONS");
            var fixed = PARAMETER.matcher(path).replaceAll("");
            return new Address(
                    Pattern.compile("\\Q" + PARAMETER.matcher(path).replaceAll("\\\\E[^/]+\\\\Q") + "\\E"),
                    fixed.length(),
                    String.join(", ", methods));
        }
    }

    AllowedMethods(ObjectMapper json) {
        this.json = json;
    }

    /** As the header `Allow` lists them; empty where nothing is. */
    Optional<String> at(String path) {
        return all().stream()
                .filter(address -> address.form().matcher(path).matches())
                .max(Comparator.comparingInt(Address::fixed))
                .map(Address::methods);
    }

    private synchronized List<Address> all() {
        if (addresses == null) {
            addresses = read();
        }
        return addresses;
    }

    private List<Address> read() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var contract = Objects.requireNonNull(loader.getResourceAsStream(CONTRACT), CONTRACT)) {
            var read = new ArrayList<Address>();
            json.readTree(contract)
                    .path("paths")
                    .properties()
                    .forEach(path -> read.add(Address.of(path.getKey(), path.getValue())));
            return List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
