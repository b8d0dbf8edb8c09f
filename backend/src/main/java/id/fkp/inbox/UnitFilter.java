package id.fkp.inbox;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Of which unit. */
public record UnitFilter(@RestQuery @NotNull UUID unitId) {}
