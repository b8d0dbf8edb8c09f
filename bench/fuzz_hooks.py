"""What bench/fuzz.sh asks beside schemathesis's own checks: valid data may be refused for what it means, not for its form."""

import re
import uuid

import schemathesis

# Of JSON: what only the service can know. Each stands in the contract among the codes of the operation.
MEANINGS = {
    "changed-meanwhile",
    "if-match-missing",
    "idempotency-key-reused",
    "regions-broken",
    "size-out-of-range",
    "cursor-unknown",
}

# Codes of single fields: what another field, another record or a rule of the text decides.
FIELDS = {
    "amount-with-unit",
    "characters",
    "complete-channel",
    "components-of-one-standard",
    "count",
    "ends-before-start",
    "fixed",
    "in-one-place",
    "in-the-past",
    "missing",
    "no-date",
    "not-a-url",
    "not-counted",
    "not-discussed",
    "not-of-the-unit",
    "not-offered",
    "not-of-this-type",
    "one-line",
    "one-of-three",
    "one-of-two",
    "only-historic",
    "order",
    "out-of-range",
    "pattern",
    "plain-text",
    "reason-given",
    "row-of-one-component",
    "shown-with-consent",
    "structured-text",
    "sum",
    "twice",
    "unique-elements",
    "unknown-element",
}

# An instant may be written by a clock up to 24 hours from UTC, by the format; no clock on earth is 18 hours away.
FAR_FROM_UTC = re.compile(r"[+-](1[89]|2[0-3]):[0-5][0-9]$")

# Of parameters: how one says that it is not what it should have been taken from, or that another one is needed.
PARAMETERS = ("cursor: ", "after: ", "drafts: ", "Sebutkan unitId", "internal: ", "Parameter memuat karakter")


@schemathesis.hook
def before_call(ctx, case, **kwargs):
    """What is made anew has a key of its own: the answer kept under an older one tells of what may be removed by now."""
    meta = case.meta
    if meta is not None and meta.generation.mode.is_positive and "Idempotency-Key" in (case.headers or {}):
        case.headers["Idempotency-Key"] = str(uuid.uuid4())


@schemathesis.check
def refused_for_its_meaning(ctx, response, case):
    meta = case.meta
    if response.status_code not in (400, 412, 422, 428) or meta is None or not meta.generation.mode.is_positive:
        return
    problem = response.json()
    code = problem.get("code")
    if code in MEANINGS:
        return
    if code == "invalid-parameter" and (
        problem["detail"].startswith(PARAMETERS) or asks_for_another(problem["detail"], case.query)
    ):
        return
    errors = problem.get("errors", [])
    if code == "invalid-request" and errors and all(is_meaning(error, case.body) for error in errors):
        return
    raise AssertionError(f"Valid data was refused: {code} {problem.get('detail')} {errors}")


def asks_for_another(detail, query):
    """Of a parameter that the contract does not require by itself, but beside one that was sent."""
    name, colon, _ = detail.partition(": ")
    return bool(colon) and name.isidentifier() and name not in (query or {})


def is_meaning(error, body):
    code, pointer = error["code"], error["pointer"]
    if code == "wrong-form" and FAR_FROM_UTC.search(str(at(body, pointer))):
        return True
    if code == "not-null" and pointer == "/element":
        return True  # of a registration: needed unless an invitation says it
    # A record of that id is not there: its pointer is one of the contract, while an unknown field's would not be.
    return code in FIELDS or (code == "unknown" and names_a_record(pointer))


def names_a_record(pointer):
    steps = [step for step in pointer.split("/") if not step.isdigit()]
    return steps[-1].rstrip("s").endswith("Id")


def at(body, pointer):
    for step in pointer.split("/")[1:]:
        body = body[int(step)] if isinstance(body, list) else body.get(step, "")
    return body
