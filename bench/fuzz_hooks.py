"""What bench/fuzz.sh asks beside schemathesis's own checks: valid data may be refused for what it means, not for its form."""

import re
import uuid

import schemathesis
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import TestPhase
from schemathesis.specs.openapi.checks import negative_data_rejection
from schemathesis.specs.openapi.coverage import _schema

# The longest texts are built at once where their pattern lets it: drawn letter by letter they take nearly all of a run.
_schema.MAX_GENERATED_PATTERN_LENGTH = 100

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
    "after-closing",
    "after-decision",
    "after-end",
    "after-move",
    "already-used",
    "amount-with-unit",
    "audits-differ",
    "before-audit",
    "before-decision",
    "before-its-beginning",
    "before-last",
    "before-move",
    "before-opening",
    "before-start",
    "before-valid-from",
    "below-minimum",
    "characters",
    "closes-before-opening",
    "complete-channel",
    "components-of-one-standard",
    "count",
    "ends-before-start",
    "fixed",
    "in-future",
    "in-one-place",
    "in-the-future",
    "in-the-past",
    "missing",
    "more-than-all",
    "more-than-capacity",
    "no-date",
    "no-predecessor",
    "no-record",
    "not-a-scan",
    "not-after-start",
    "not-an-original",
    "not-asked",
    "not-certified",
    "not-citable",
    "not-counted",
    "not-discussed",
    "not-free",
    "not-of-kind",
    "not-of-the-unit",
    "not-of-this-type",
    "not-offered",
    "not-present",
    "not-shown-then",
    "not-then",
    "one-each",
    "one-line",
    "one-of-three",
    "one-of-two",
    "one-source",
    "only-historic",
    "only-informs",
    "order",
    "other-forum",
    "other-standard",
    "other-year",
    "out-of-bounds",
    "out-of-range",
    "outside-period",
    "overlaps",
    "plain-text",
    "reason-given",
    "row-elsewhere",
    "row-id-twice",
    "row-of-one-component",
    "shown-with-consent",
    "structured-text",
    "sum",
    "twice",
    "unique-elements",
    "unknown-element",
    "window-too-long",
    "with-link",
}

# Codes that elsewhere tell of a bound the contract states, or are words for anything: here another field or the day decides it.
BETWEEN = {
    ("agendaItem", "unknown"),
    ("decisionYear", "differs"),
    ("dueOn", "past"),
    ("endsAt", "too-long"),
    ("linkSeenOn", "future"),
    ("options", "too-few"),
    ("periodTo", "too-long"),
    ("questionId", "ended"),
}

# An instant may be written by a clock up to 24 hours from UTC, by the format; no clock on earth is 18 hours away.
FAR_FROM_UTC = re.compile(r"[+-](1[89]|2[0-3]):[0-5][0-9]$")

# Of webhooks, said in words as well. Whatever reads RFC 3986 takes these; another rule may still refuse them, by its own code.
LABEL = "[a-z]([a-z0-9-]{0,61}[a-z0-9])?"
WHOLE_ADDRESS = re.compile(rf"(?i)https?://{LABEL}(\.{LABEL})*(:[1-9][0-9]{{0,3}})?(/[a-z0-9._~/-]*)?")

# Days of other centuries than the product takes; a leap year stands in for theirs, since it has every day.
FAR_FROM_NOW = re.compile(r"^(?!19|20|21)[0-9]{4}(?=-[0-9]{2}-[0-9]{2}(T|$))")

# Control characters but tab and line feed; JSON Schema has no word for them that all readers of patterns know.
HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")

# How the papers of a unit are numbered, which the contract says in words: a pattern is not narrowed within a major version.
NUMBERED = re.compile(r"(?=.*\{n\})[^{}]*(\{(n|month|romanMonth|year)\}[^{}]*)*")

# What a template may have in braces, who is let in without a ticket, what of a standard is shown: the contract says it in words,
# since nothing is narrowed within a major version. It is right to refuse for it where it is so.
PLACEHOLDERS = {"forum", "standar", "komponen", "nomor"}
BRACES = re.compile(r"\{([^{}]*)\}")
WITHOUT_TICKET = {"WALK_UP", "ONLINE", "PAPER"}
SERVICE_DELIVERY = {"SD1", "SD2", "SD3", "SD4", "SD5", "SD6"}

# What schemathesis says it has broken where it left out an id, a day or a time; the contract says that this counts as null.
LEFT_EMPTY = re.compile(r"(\w+): Value not matching the '(?:uuid|date|date-time)' format$")

# Of parameters: how one says that it is not what it should have been taken from, or that another one is needed.
PARAMETERS = ("cursor: ", "after: ", "drafts: ", "Sebutkan unitId", "internal: ", "Parameter memuat karakter")


@schemathesis.hook
def before_call(ctx, case, **kwargs):
    """What is made anew has a key of its own: the answer kept under an older one tells of what may be removed by now."""
    meta = case.meta
    if meta is not None and meta.generation.mode.is_positive and "Idempotency-Key" in (case.headers or {}):
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
    # From what is refused no link leads on: where acts follow each other, texts and times are such as people write.
    if meta is not None and meta.generation.mode.is_positive and meta.phase.name == TestPhase.STATEFUL:
        case.body = as_written(case.body)


def as_written(value):
    if isinstance(value, dict):
        return {name: as_written(held) for name, held in value.items()}
    if isinstance(value, list):
        return [as_written(held) for held in value]
    if isinstance(value, str):
        return FAR_FROM_UTC.sub("+07:00", FAR_FROM_NOW.sub("2028", HIDDEN.sub("x", value)))
    return value


@schemathesis.check
def refused_unless_left_empty(ctx, response, case):
    """Schemathesis's own check of broken data, but for the empty texts that the contract lets through in bodies."""
    if not only_left_empty(case):
        negative_data_rejection(ctx, response, case)


def only_left_empty(case):
    """Whether one field of the body is broken, and that by leaving out an id, a day or a time."""
    meta = case.meta
    if meta is None or not meta.generation.mode.is_negative or meta.phase.name != TestPhase.COVERAGE:
        return False
    broken = meta.phase.data
    field = LEFT_EMPTY.search(broken.description or "")
    return (
        field is not None
        and broken.parameter_location == ParameterLocation.BODY
        and len(broken.mutations) < 2
        and holds_empty(case.body, field[1])
    )


def holds_empty(value, field):
    if isinstance(value, dict):
        return value.get(field) == "" or any(holds_empty(held, field) for held in value.values())
    return isinstance(value, list) and any(holds_empty(held, field) for held in value)


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
    if code == "plain-text" and isinstance(body, (dict, list)):
        return bool(HIDDEN.search(str(at(body, pointer))))
    if code == "not-a-url":
        return not WHOLE_ADDRESS.fullmatch(str(at(body, pointer)))
    if code == "pattern" and last_name(pointer).endswith("Pattern"):
        return not NUMBERED.fullmatch(str(at(body, pointer)))
    if code == "unknown-placeholder":
        return bool(set(BRACES.findall(str(at(body, pointer)))) - PLACEHOLDERS)
    if code == "needs-ticket":
        return at(body, pointer) not in WITHOUT_TICKET
    if code == "not-service-delivery":
        shown = at(body, pointer)
        return not set(shown) <= SERVICE_DELIVERY or bool(shown) != (body.get("standardId") is not None)
    if code == "repeated":
        return is_repeated(body, pointer)
    if code == "not-null" and pointer == "/element":
        return True  # of a registration: needed unless an invitation says it
    # A record of that id is not there: its pointer is one of the contract, while an unknown field's would not be.
    return code in FIELDS or (last_name(pointer), code) in BETWEEN or (code == "unknown" and names_a_record(pointer))


def is_repeated(body, pointer):
    """Whether the list has what is pointed to further up as well; ids are the same in any case."""
    place, _, number = pointer.rpartition("/")
    listed = [str(item).lower() for item in at(body, place)]
    return number.isdigit() and listed[int(number)] in listed[: int(number)]


def names_a_record(pointer):
    return last_name(pointer).rstrip("s").endswith("Id")


def last_name(pointer):
    return [step for step in pointer.split("/") if not step.isdigit()][-1]


def at(body, pointer):
    for step in pointer.split("/")[1:]:
        if isinstance(body, list):
            body = body[int(step)]
        else:
            body = body.get(step, "") if isinstance(body, dict) else ""
    return body
