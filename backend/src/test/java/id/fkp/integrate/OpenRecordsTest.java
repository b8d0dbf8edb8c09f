package id.fkp.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.integrate.change.ChangeSequencer;
import id.fkp.integrate.open.OpenType;
import id.fkp.local.DemoContent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everybody may take along, of the whole demo. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(DemoContent.class)
class OpenRecordsTest {

    /** Each column of each table that a view of open records reads. */
    private static final String READ = """
            with read as (
                select r.oid, cast(r.relname as text) as relname, cast(a.attname as text) as attname
                from pg_class v
                join pg_rewrite w on w.ev_class = v.oid
                join pg_depend d on d.objid = w.oid and d.classid = cast('pg_rewrite' as regclass)
                    and d.refclassid = cast('pg_class' as regclass)
                join pg_class r on r.oid = d.refobjid and r.relkind = 'r'
                join pg_attribute a on a.attrelid = r.oid and a.attnum = d.refobjsubid
                where v.relname like 'open\\_%' and v.relkind = 'v')
            """;

    @Inject
    DemoContent.Writer demo;

    @Inject
    ChangeSequencer sequencer;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void write() {
        demo.write();
        sequencer.sequence();
    }

    /** The demo has no promises and no addenda: see {@link ChangesTest} and {@link OpenDialogueTest}. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FOLLOW_UP", "AGREEMENT_ADDENDUM"})
    void a_record_says_what_its_shape_says_and_nothing_else(OpenType type) throws JsonProcessingException {
        var strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        var records = texts("select cast(record as text) from open_record where type = ?1", type.name());

        assertThat(records).isNotEmpty();
        for (var record : records) {
            assertThat(strict.readValue(record, type.shape())).isNotNull();
        }
    }

    @Test
    void every_kind_of_record_has_its_view() {
        assertThat(texts("select cast(relname as text) from pg_class where relkind = 'v' and relname like 'open\\_%'"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(OpenType.values()).map(OpenType::name), Stream.of("RECORD"))
                                .map(type -> "open_" + type.toLowerCase(Locale.ROOT))
                                .toList());
    }

    @Test
    void whatever_a_record_shows_leaves_a_mark_when_it_is_written() {
        assertThat(texts(READ + """
                        select distinct r.relname from read r where not exists (
                            select from pg_trigger g where g.tgrelid = r.oid and g.tgname like 'open\\_%')
                        """))
                .as("tables without a mark; components never change once they are shown")
                .containsExactly("component");
    }

    @Test
    void no_record_reads_who_somebody_is() {
        assertThat(texts(READ + "select distinct relname from read where relname like '%person%'"))
                .isEmpty();
        assertThat(texts(READ + """
                        select distinct relname || '.' || attname from read
                        where attname like '%name' or attname like 'author%' or attname like '%subject%'
                            or attname like '%issuer%'
                            or attname in ('receipt_number', 'team', 'meeting_link', 'salt', 'sender')
                        """))
                .as("names of offices only")
                .containsExactlyInAnyOrder(
                        "institution.name",
                        "institution.short_name",
                        "unit.name",
                        "unit.short_name",
                        "service.name",
                        "standard_version.frozen_unit_name",
                        "response.unit_name");
    }

    @Test
    void every_region_that_the_demo_serves_is_known_by_both_codes_with_its_province() {
        assertThat(texts("""
                        select distinct place ->> 'code' from unit u cross join lateral jsonb_array_elements(u.territories) place
                        """)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(texts("""
                        select distinct place ->> 'code' from unit u cross join lateral jsonb_array_elements(u.territories) place
                        where not exists (select from region r where r.code = place ->> 'code' and r.bps_code is not null)
                            or not exists (select from region p where p.code = left(place ->> 'code', 2))
                        """)).isEmpty();
    }

    @Test
    void what_followers_keep_is_what_is_public() {
        assertThat(new Mirror().follow(100).records()).isEqualTo(Mirror.ofAll(database));
    }

    private List<String> texts(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql, String.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
