import { Editor } from "@tiptap/core";
import fc from "fast-check";
import type { Inline, StructuredText } from "../document/document";
import { canonical, saysTheSame } from "./canonical";
import { fromWord } from "./fromWord";
import { schema } from "./schema";
import { HEADING_AND_TEXT, HOSTILE, NESTED_LISTS, TABLE } from "./wordSamples";

const p = (...content: Inline[]) => ({ type: "paragraph" as const, content });
const t = (text: string, ...marks: ("bold" | "italic")[]): Inline =>
  marks.length > 0 ? { type: "text", text, marks: marks.map((type) => ({ type })) } : { type: "text", text };

function pasted(html: string) {
  const editor = new Editor({ extensions: schema, editorProps: { transformPastedHTML: fromWord } });
  // jsdom knows no clipboard; the event is only handed through.
  editor.view.pasteHTML(html, new Event("paste") as ClipboardEvent);
  return canonical(editor.getJSON());
}

test("a heading from Word becomes a bold paragraph; marks, raised digits and links to the web stay", () => {
  expect(pasted(HEADING_AND_TEXT)).toEqual({
    type: "doc",
    content: [
      p(t("Jangka waktu", "bold")),
      p(
        t("Paling lama "),
        t("14 hari", "bold"),
        t(" kerja, "),
        t("sejak berkas lengkap", "italic"),
        t(", untuk ruang 20 m²."),
      ),
      p(
        t("Lihat "),
        { type: "text", text: "JDIH", marks: [{ type: "link", attrs: { href: "https://jdih.pom.go.id/" } }] },
        t(" dan draf."),
      ),
    ],
  });
});

test("Word's paragraphs that look like lists become lists, level in level, without their markers", () => {
  const item = (...content: object[]) => ({ type: "listItem", content });
  expect(pasted(NESTED_LISTS)).toEqual({
    type: "doc",
    content: [
      {
        type: "orderedList",
        content: [
          item(p(t("Surat permohonan")), {
            type: "orderedList",
            content: [item(p(t("asli"))), item(p(t("salinan")))],
          }),
          item(p(t("KTP pemohon"))),
        ],
      },
      p(t("Selain itu:")),
      { type: "bulletList", content: [item(p(t("denah"))), item(p(t("foto")))] },
    ],
  });
});

test("a table from Word keeps its cells and spans, and nothing of its looks", () => {
  const cell = (text: Inline, more = {}) => ({ type: "tableCell", ...more, content: [p(text)] });
  expect(pasted(TABLE)).toEqual({
    type: "doc",
    content: [
      {
        type: "table",
        content: [
          { type: "tableRow", content: [cell(t("Jenis layanan", "bold"), { attrs: { colspan: 2 } })] },
          { type: "tableRow", content: [cell(t("UMK risiko rendah")), cell(t("3 hari"))] },
        ],
      },
    ],
  });
});

test("of hostile HTML only the words come in", () => {
  expect(pasted(HOSTILE)).toEqual({ type: "doc", content: [p(t("Amanklik"))] });
});

test("plain HTML lists and headings of other programs are understood too", () => {
  const text = pasted("<h1>A</h1><ul><li>satu</li><li><p>dua</p></li></ul><div>tiga<br>empat</div>");
  expect(text.content?.map(({ type }) => type)).toEqual(["paragraph", "bulletList", "paragraph"]);
  expect(text.content?.[2]).toEqual(p(t("tiga"), { type: "hardBreak" }, t("empat")));
});

test("whatever text the service holds, the editor gives it back unchanged", () => {
  const inline = fc.oneof(
    fc.record({ type: fc.constant("text" as const), text: fc.string({ minLength: 1 }) }),
    fc.constant({ type: "hardBreak" as const }),
  );
  const { block } = fc.letrec((tie) => ({
    block: fc.oneof(
      { maxDepth: 3 },
      fc.record({
        type: fc.constant("paragraph"),
        content: fc.array(inline, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        type: fc.constantFrom("bulletList", "orderedList"),
        content: fc.array(
          fc.record({
            type: fc.constant("listItem"),
            content: fc.array(tie("block"), { minLength: 1, maxLength: 2 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    ),
  }));
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (content) => {
      const stored = canonical({ type: "doc", content } as StructuredText);
      const editor = new Editor({ extensions: schema, content: stored, enableContentCheck: true });
      // ProseMirror joins neighbouring texts with the same marks, which says the same.
      expect(JSON.stringify(canonical(editor.getJSON())).replaceAll('"},{"type":"text","text":"', "")).toBe(
        JSON.stringify(stored).replaceAll('"},{"type":"text","text":"', ""),
      );
      editor.destroy();
    }),
    { numRuns: 50 },
  );
});

test("two texts say the same whatever their order of fields, blank ends and default spans", () => {
  const bare = { type: "doc", content: [p(t("a"))] } as StructuredText;
  const padded = { content: [p(t("a")), { type: "paragraph" }], type: "doc" } as StructuredText;
  expect(saysTheSame(bare, padded)).toBe(true);
  expect(saysTheSame(bare, { type: "doc", content: [p(t("b"))] })).toBe(false);
  expect(canonical({ type: "doc", content: [{ type: "paragraph" }] })).toEqual({ type: "doc", content: [] });
});
