package id.fkp.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.fkp.integrate.open.OpenType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each kind of open record beside the public answers that tell most of it: a field that is new there comes into the record,
 * or left-out.csv says why not.
 */
class OpenDriftTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");
    private static final Path SAID = Path.of("..", "docs", "open-data.md");
    private static final Path LEFT_OUT = Path.of("src/test/resources/id/fkp/integrate/left-out.csv");
    private static final Pattern ROW = Pattern.compile("([A-Za-z]+[.][A-Za-z0-9]+), +([a-z]+), +\\S.*");
    private static final Set<String> REASONS =
            Set.of("elsewhere", "counted", "clock", "people", "members", "bytes", "same", "rules");

    /** For If-Match, and about nothing else. */
    private static final String ETAG_COUNTER = "version";

    /** Which answer a kind follows; where only a part of the record does, that. */
    private record Followed(OpenType kind, String operation, String part) {}

    private static final List<Followed> FOLLOWED = List.of(
            new Followed(OpenType.INSTITUTION, "readInstitution", ""),
            new Followed(OpenType.INSTITUTION, "readCertificationCoverage", "certification"),
            new Followed(OpenType.UNIT, "readUnit", ""),
            new Followed(OpenType.SERVICE, "readService", ""),
            new Followed(OpenType.STANDARD, "readStandard", ""),
            new Followed(OpenType.REVISION, "listRevisions", ""),
            new Followed(OpenType.VERSION, "readVersion", ""),
            new Followed(OpenType.FORUM, "readForum", ""),
            new Followed(OpenType.SESSION, "readSession", ""),
            new Followed(OpenType.SESSION, "readParticipation", ""),
            new Followed(OpenType.FEEDBACK, "getFeedback", ""),
            new Followed(OpenType.FEEDBACK, "getResponse", "response"),
            new Followed(OpenType.FOLLOW_UP, "readFollowUp", ""),
            new Followed(OpenType.DECREE, "readDecree", ""),
            new Followed(OpenType.PLEDGE, "readPledge", ""),
            new Followed(OpenType.REVIEW, "listReviewEntries", ""),
            new Followed(OpenType.SURVEY, "readSurvey", ""),
            new Followed(OpenType.SURVEY_PUBLICATION, "listSurveyPublications", ""),
            new Followed(OpenType.CERTIFICATE, "readCertificate", ""),
            new Followed(OpenType.PUBLICATION, "readPublication", ""),
            new Followed(OpenType.AGREEMENT_ADDENDUM, "listAddenda", ""),
            new Followed(OpenType.MODERATION_ACT, "listModerationActs", ""),
            new Followed(OpenType.OPINION_QUESTION, "readOpinionQuestion", ""));

    private static JsonNode contract = new YAMLMapper().createObjectNode();

    @BeforeAll
    static void readContract() throws IOException {
        contract = new YAMLMapper().readTree(CONTRACT.toFile());
    }

    @ParameterizedTest
    @EnumSource
    void a_record_has_what_its_page_tells_or_it_is_said_why_not(OpenType kind) throws IOException {
        var missing = missing(kind);
        missing.removeAll(leftOut());
        assertThat(missing)
                .as("new in public: put it into the record (%s) and its view, or say in %s why not", kind, LEFT_OUT)
                .isEmpty();
    }

    @Test
    void nothing_is_said_to_be_left_out_that_is_not() throws IOException {
        var missing = Arrays.stream(OpenType.values())
                .flatMap(kind -> missing(kind).stream())
                .collect(Collectors.toSet());
        assertThat(leftOut()).isSubsetOf(missing);
    }

    @Test
    void every_kind_follows_an_operation_that_it_carries() throws IOException {
        var table = Files.readAllLines(SAID);
        assertThat(FOLLOWED).extracting(Followed::kind).contains(OpenType.values());
        assertThat(FOLLOWED)
                .allSatisfy(followed -> assertThat(table)
                        .anyMatch(row -> row.startsWith("| `" + followed.operation + "` |")
                                && row.matches(".*\\b" + followed.kind + "\\b.*")));
    }

    private static Set<String> leftOut() throws IOException {
        var left = new TreeSet<String>();
        for (var line : Files.readAllLines(LEFT_OUT)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var row = ROW.matcher(line);
                assertThat(row.matches()).as(line).isTrue();
                assertThat(REASONS).contains(row.group(2));
                assertThat(left.add(row.group(1))).as(line).isTrue();
            }
        }
        return left;
    }

    private static Set<String> missing(OpenType kind) {
        var missing = new TreeSet<String>();
        var name = kind.shape().getAnnotation(Schema.class).name();
        for (var followed : FOLLOWED) {
            if (followed.kind == kind) {
                var whole = new Shape(name, contract.at("/components/schemas/" + name));
                compare(
                        answer(followed.operation),
                        followed.part.isEmpty() ? whole : whole.field(followed.part),
                        missing);
            }
        }
        return missing;
    }

    /** Field by field, and within those that both have. */
    private static void compare(Shape told, Shape kept, Set<String> missing) {
        told.fields().forEach(field -> {
            if (kept.has(field)) {
                var inner = told.field(field);
                if (!inner.name.equals(kept.field(field).name)) {
                    compare(inner, kept.field(field), missing);
                }
            } else if (!kept.has(field + "Id") && !field.equals(ETAG_COUNTER)) {
                missing.add(told.name + "." + field);
            }
        });
    }

    private static Shape answer(String operation) {
        var answer = StreamSupport.stream(contract.path("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
                .filter(each -> each.path("operationId").asText().equals(operation))
                .map(each -> Shape.of(each.at("/responses/200/content/application~1json/schema")))
                .findFirst()
                .orElseThrow();
        return answer.name.startsWith("Page") ? answer.field("items") : answer;
    }

    /** An object of the contract; of a list what is in it. */
    private record Shape(String name, JsonNode schema) {

        static Shape of(JsonNode schema) {
            if (schema.has("$ref")) {
                var ref = schema.path("$ref").asText();
                var meant = Shape.of(contract.at(ref.substring(1)));
                return meant.name.isEmpty() ? new Shape(ref.substring(ref.lastIndexOf('/') + 1), meant.schema) : meant;
            }
            if (schema.has("items")) {
                return Shape.of(schema.path("items"));
            }
            for (var choice : schema.path("anyOf")) {
                if (choice.has("$ref")) {
                    return Shape.of(choice);
                }
            }
            return new Shape("", schema);
        }

        Set<String> fields() {
            var fields = new TreeSet<String>();
            schema.path("properties").fieldNames().forEachRemaining(fields::add);
            return fields;
        }

        boolean has(String field) {
            return schema.path("properties").has(field);
        }

        Shape field(String field) {
            return Shape.of(schema.path("properties").path(field));
        }
    }
}
