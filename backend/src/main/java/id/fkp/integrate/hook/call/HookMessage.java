package id.fkp.integrate.hook.call;

import java.util.UUID;

/**
 * What is sent, to whom, and which secrets sign it.
 *
 * @param messageId the same at every attempt
 * @param oldest the generation of the oldest secret that still signs
 */
public record HookMessage(UUID webhookId, String url, int oldest, int newest, String messageId, String body) {}
