import { readdirSync, readFileSync } from "node:fs";

const FEATURES = "src/features/";

/** Forms that hold what they were filled from in another way. */
const OTHERWISE = new Map([
  ["photo/PhotosPage.tsx", "shows a photo or takes it back; there are no fields"],
  ["webhook/WebhookCard.tsx", "turns one on or off; there are no fields"],
  ["live/PodiumQueue.tsx", "moves the stage; there are no fields"],
  ["live/QuestionsPage.tsx", "moves the stage; there are no fields"],
  ["live/QueuedItem.tsx", "moves the stage; there are no fields"],
  ["live/useLectern.ts", "moves the stage; there are no fields"],
  ["live/PollForm.tsx", "the page keeps the poll as it was when the form was opened"],
  ["inbox/TemplatesPage.tsx", "the version is kept on the device with what was typed"],
  [
    "feedback/ReceiptActs.tsx",
    "the giver is the only one who writes; the text on the device remembers its ETag",
  ],
  ["feedback/AnswerForm.tsx", "uses other acts of the receipt"],
  ["feedback/Appeal.tsx", "uses other acts of the receipt"],
  ["feedback/Objection.tsx", "uses other acts of the receipt"],
  ["feedback/PersonData.tsx", "uses other acts of the receipt"],
]);

const sources = new Map(
  readdirSync(FEATURES, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => [name, readFileSync(FEATURES + name, "utf8")]),
);

/** The operations that write a whole thing anew. */
const writes = new Set(
  readFileSync("src/api/sdk.gen.ts", "utf8")
    .split(/^export const /m)
    .filter((operation) => operation.includes(").put<"))
    .map((operation) => operation.split(" ")[0] ?? ""),
);

/** The hooks of a feature that write something anew under `If-Match`, each with the file it stands in. */
function hooks() {
  return [...sources].flatMap(([name, source]) => {
    if (!source.includes('"If-Match"')) return [];
    const parts = source.split(/^(?=(?:export )?(?:async )?(?:function|const) )/m);
    const isGuarded = (part: string) => part.includes('"If-Match"');
    const helpers = parts
      .filter(isGuarded)
      .flatMap((part) => part.match(/(?:function|const) (\w+)/)?.[1] ?? []);
    return parts.flatMap((part) => {
      const hook = part.match(/^export function (use\w+)/)?.[1];
      const words = new Set(part.match(/\w+/g));
      const guarded = isGuarded(part) || helpers.some((helper) => words.has(helper));
      return hook && guarded && [...writes].some((write) => words.has(write)) ? [{ hook, name }] : [];
    });
  });
}

/** Where those hooks are used. */
const forms = hooks().flatMap(({ hook, name }) => {
  const feature = name.slice(0, name.indexOf("/") + 1);
  return [...sources].flatMap(([user, source]) =>
    user !== name && user.startsWith(feature) && new RegExp(`\\b${hook}\\(`).test(source) ? [user] : [],
  );
});

/** Whether a file shows a component of another within what holds the ETag. */
function isHandedWhatIsHeld(form: string) {
  const feature = form.slice(0, form.indexOf("/") + 1);
  const components = [...(sources.get(form) ?? "").matchAll(/function ([A-Z]\w+)\(/g)].map(
    ([, name]) => name,
  );
  return [...sources].some(
    ([name, source]) =>
      name.startsWith(feature) &&
      components.some((component) =>
        new RegExp(`<AsRead(Version)?\\b(?:(?!</AsRead)[^])*<${component}\\b`).test(source),
      ),
  );
}

test("there are forms to look at", () => {
  expect(new Set(forms).size).toBeGreaterThan(20);
});

test("whatever writes a thing anew holds what its form was filled from, with its ETag", () => {
  const unheld = forms.filter(
    (form) =>
      !OTHERWISE.has(form) && !/\buseHeld\(/.test(sources.get(form) ?? "") && !isHandedWhatIsHeld(form),
  );
  expect([...new Set(unheld)]).toEqual([]);
});

test("no such form names the ETag of the last reading, which may be of what it does not show", () => {
  const named = [...new Set(forms)].flatMap((form) =>
    (sources.get(form) ?? "")
      .split("\n")
      .filter((line) => /\b(data|seen\.data|live)\.etag\b/.test(line))
      // What is thrown away whole may be so as it is now.
      .filter((line) => !/etagNow=|(discard|remove)\.mutate\(|= useHeld\(/.test(line))
      .map((line) => `${form}: ${line.trim()}`),
  );
  expect(named).toEqual([]);
});

test("what is held in another way still is there", () => {
  expect([...OTHERWISE.keys()].filter((name) => !forms.includes(name))).toEqual([]);
});
