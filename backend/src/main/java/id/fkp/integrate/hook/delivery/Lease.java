package id.fkp.integrate.hook.delivery;

import java.util.UUID;

/** That somebody sends for a webhook, and nobody else meanwhile. */
record Lease(UUID webhookId, UUID holder) {}
