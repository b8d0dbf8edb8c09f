package id.fkp.operate;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** What nobody foresaw: the database refuses what somebody wrote, and says why. */
@Path("/for-tests/failures")
class FailingForTests {

    private final EntityManager database;

    FailingForTests(EntityManager database) {
        this.database = database;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(hidden = true)
    public String fail(@RestQuery String words) {
        for (int twice = 0; twice < 2; twice++) {
            database.createNativeQuery("insert into institution (id, name, short_name, slug, created_at, version) "
                            + "values (gen_random_uuid(), ?1, ?1, ?1, now(), 0)")
                    .setParameter(1, words)
                    .executeUpdate();
        }
        return "";
    }

    /** No exception, but an error of the machine. */
    @GET
    @Path("/deep")
    @PermitAll
    @Operation(hidden = true)
    public String failDeep() {
        throw new StackOverflowError();
    }
}
