package id.fkp.service;

import java.util.UUID;

/** What other rooms need of a service. */
public record ServiceInfo(UUID id, UUID unitId, String slug, String name, boolean archived) {}
