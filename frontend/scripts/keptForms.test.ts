import { readdirSync, readFileSync } from "node:fs";

const SOURCES = "src/features/";

/** Dialogs that nobody writes in: a day, a file or a choice is all they ask for. */
const NOTHING_WRITTEN = [
  "establish/Sign.tsx",
  "export/SaveDialog.tsx",
  "inbox/AssignDialog.tsx",
  "live/ClosePoll.tsx",
  "minutes/CloseMinutes.tsx",
];

/** Has a draft, or is given one with the rest; or takes nothing of the form along. */
const KEEPS = /^ *(draft=|keeping=|\{\.\.\.dialog\}|onSend=\{\(\) =>)/m;

const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx") && !name.endsWith(".test.tsx"))
  .map((name) => ({ name, source: readFileSync(SOURCES + name, "utf8") }));

/** The properties of each dialog of a file, as far as its first child. */
function dialogsIn(source: string) {
  return source
    .split("<MoveDialog\n")
    .slice(1)
    .map((rest) => rest.slice(0, rest.search(/^ *>$/m)));
}

test("a dialog that somebody writes in keeps what they write on the device", () => {
  const keepsNothing = files
    .filter(({ name }) => !NOTHING_WRITTEN.includes(name))
    .filter(({ source }) => dialogsIn(source).some((properties) => !KEEPS.test(properties)))
    .map(({ name }) => name);
  expect(keepsNothing).toEqual([]);
});

test("what a form keeps it forgets once the service has it", () => {
  const never = files
    .filter(({ source }) => source.includes("useFormDraft("))
    .filter(({ source }) => !/draft\??\.forget\(\)/.test(source))
    .map(({ name }) => name);
  expect(never).toEqual([]);
});
