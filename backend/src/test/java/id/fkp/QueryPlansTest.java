package id.fkp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

/** Hibernate keeps how it reads; what it keeps anew at every call slows everybody down, more with each call. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class QueryPlansTest {

    @Inject
    SessionFactory hibernate;

    @Inject
    UnitFixture fixture;

    @Test
    @TestSecurity(user = "plans")
    void a_read_asked_again_is_read_as_before() {
        var unit = fixture.unitOf("plans", UnitRole.HEAD);
        fixture.service(unit.id());
        read(unit.id().toString());
        int kept = plans();

        for (int again = 0; again < 3; again++) {
            read(unit.id().toString());
        }

        assertThat(plans()).isEqualTo(kept);
    }

    private static void read(String unit) {
        for (var path : new String[] {
            "units",
            "services",
            "standards",
            "forums",
            "institutions",
            "me",
            "feedback?unitId=" + unit,
            "feedback-counts?unitId=" + unit,
            "memberships?unitId=" + unit,
            "standards?unitId=" + unit,
            "forums?unitId=" + unit,
            "units/" + unit + "/deadlines"
        }) {
            given().get("/api/v1/" + path).then().statusCode(200);
        }
    }

    private int plans() {
        return hibernate
                .unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache()
                .getNumberOfCachedQueryPlans();
    }
}
