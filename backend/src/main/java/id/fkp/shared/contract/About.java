package id.fkp.shared.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** What the contract says before its first operation: how all of them work, and where to read on. */
final class About {

    private static final String DESCRIPTION = """
            What offices promise about their public services, what people say to it, and what became of that. Reading what is
            public needs no key. Paths begin at the address of the installation that serves this contract.

            **Begin** with the [recipes](/recipes.md), which can be copied into a shell. [Open data](/open-data.md) has everything
            public as nightly files; `listChanges` is what happened since, in one fixed order; [webhooks](/webhooks.md) tell of it
            by themselves. [Elements](/embed.md) show forums and standards on other sites.

            **Versions.** `info.version` counts as semantic versions do. Within a major version, which stands in the path (`/api/v1`),
            nothing is taken away and no bound gets narrower; fields, enum values of answers and codes may be added at any time. What
            goes is announced by `Deprecation` and `Sunset` headers. See the [policy and changelog](/api-changelog.md).

            **Who may.** A token comes from the realm that `/config.json` names, for people and for programs; `x-roles` of each operation
            says whose it takes. In `security`, `**` is anybody with a token. Programs are API clients of a unit: what they may do follows from the scopes
            that its head gave them (`ClientScope`), not from scopes asked for with the token.

            **Errors** are `application/problem+json` (RFC 9457). Branch on `code` alone; `type` leads to a page about it, and
            [all codes](/problems.md) stand on one. `errors` names fields by JSON Pointer. Texts follow `Accept-Language`: Indonesian,
            or English. Nothing is written by a request that is refused.

            **Texts** are put into NFC with plain line breaks. Control characters besides tab and line break are refused (`plain-text`), and in names
            also line breaks and signs that turn the direction of writing (`one-line`). Lengths count characters of Unicode. Blank is
            what `\\s` of ECMA-262 finds.

            **Left empty.** In JSON an empty text for an id, a day or a time counts as `null`, as forms send it. Send `null`, or leave the
            field out: the next major version refuses the empty text.

            **Pages.** Lists answer `items` and `next`, which is sent back as `cursor`; the `Link` header has the whole address. Both
            are absent on the last page. Build no cursor yourself: what it holds may change.

            **Once only.** Where `Idempotency-Key` is declared, the same key with the same body gets the first answer again and does
            nothing twice, for 72 hours at least; with another body it is `idempotency-key-reused`. After a broken connection send the same again.

            **Changes of what others may change, too,** go with `If-Match`, the ETag that was read; if it has moved on, the answer is
            `changed-meanwhile` with the present state. `If-None-Match` saves what you have already.

            **Quotas.** Where something is counted, `RateLimit` and `RateLimit-Policy` say what is left. 429 and 503 bear `Retry-After`.
            """;

    private About() {}

    static void state(OpenAPI contract) {
        var info = contract.getInfo() == null ? OASFactory.createInfo() : contract.getInfo();
        contract.setInfo(info.description(DESCRIPTION)); // title and version come from the settings, later
    }
}
