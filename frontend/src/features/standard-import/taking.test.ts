import type { ComponentCode, ImportedComponent, StandardVersion } from "@/api/types.gen";
import { problem } from "@/test/problem";
import { Refusal } from "@/ui/problem";
import { codesAtFault, takenAtFirst, textsToTake } from "./taking";

const says = (text: string) =>
  ({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] }) as const;

const found = (code: ComponentCode): ImportedComponent => ({
  code,
  label: code,
  place: { id: "Tabel 1", en: "Table 1" },
  content: says(`baru ${code}`) as never,
});

const version = {
  components: [
    { code: "SD1", content: { type: "doc", content: [] }, rows: [], complete: false, version: 0 },
    { code: "SD3", content: says("lama"), rows: [], complete: true, version: 4 },
  ],
} as unknown as StandardVersion;

test("what would replace a text is not taken unless somebody says so", () => {
  expect([...takenAtFirst([found("SD1"), found("SD3")], version)]).toEqual(["SD1"]);
});

test("each text names the state that was seen, and whether it replaces", () => {
  const texts = textsToTake([found("SD1"), found("SD3")], new Set(["SD1", "SD3"]), version);
  expect(texts).toMatchObject([
    { code: "SD1", etag: '"0"', replaces: false },
    { code: "SD3", etag: '"4"', replaces: true },
  ]);
});

test("a refusal leads to the components it names", () => {
  const sent = textsToTake([found("SD1"), found("SD3")], new Set(["SD1", "SD3"]), version);
  const errors = [{ pointer: "/texts/1/etag", code: "changed-meanwhile", detail: "" }];
  const refusal = new Refusal(problem(412, "changed-meanwhile", { errors }), 412, undefined);
  expect(codesAtFault(refusal, sent)).toEqual(["SD3"]);
  expect(codesAtFault(new Error(), sent)).toEqual([]);
});
