package id.fkp.authorisation;

import id.fkp.authorisation.Programs.Program;
import id.fkp.authorisation.Scene.Thing;
import id.fkp.contract.ContractOperation;
import id.fkp.identity.ClientScope;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What one operation says to API clients of the unit that it is about, and of another. */
final class ScopeKnock {

    /** What no scope is needed for, or no scope opens. */
    private static final Set<ClientScope> ALL = EnumSet.allOf(ClientScope.class);

    private final ContractOperation operation;
    private final Scene scene;
    private final Program program;
    private final UUID unit;
    private final URI product;

    ScopeKnock(ContractOperation operation, Scene scene, Program program, UUID unit, URI product) {
        this.operation = operation;
        this.scene = scene;
        this.program = program;
        this.unit = unit;
        this.product = product;
    }

    /**
     * Who has all scopes but those is asked first, since it changes nothing. Who only enters inputs sees no forum that is not
     * announced.
     */
    Map<String, String> scoped(Set<ClientScope> opening) throws IOException, InterruptedException {
        var met = new LinkedHashMap<String, String>();
        var made = ofUnit();
        var own = own(made, opening.contains(ClientScope.WRITE_FEEDBACK) ? Thing.PUBLIC : Thing.OWN);
        met.put("without", answer(own, EnumSet.complementOf(EnumSet.copyOf(opening))));
        if (made.containsKey("entryBatchId")) {
            program.begin(made.get("entryBatchId"));
        }
        for (var scope : opening) {
            met.put(scope.name(), answer(own, EnumSet.of(scope)));
        }
        met.put("elsewhere", answer(new Knock(operation, Thing.FOREIGN, scene), ALL));
        return met;
    }

    /** With all there are. */
    String unscoped(Thing thing) throws IOException, InterruptedException {
        return answer(own(ofUnit(), thing), ALL);
    }

    /** With what opens nothing. */
    String open(Thing thing) throws IOException, InterruptedException {
        return answer(own(ofUnit(), thing), EnumSet.of(ClientScope.READ_PUBLIC));
    }

    /** What is there already. */
    private Map<String, UUID> ofUnit() {
        return new HashMap<>(Map.of("unitId", unit));
    }

    private Knock own(Map<String, UUID> made, Thing thing) {
        return new Knock(operation, thing, scene, made);
    }

    private String answer(Knock knock, Set<ClientScope> scopes) throws IOException, InterruptedException {
        return AuthorisationMatrixTest.cell(
                operation, "an API client", knock.statusFor(product, program.tokenWith(scopes)));
    }
}
