import { screen, within } from "@testing-library/react";
import type { Comparison, ComponentComparison, RedlineBlock, RedlineRow } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { showWhole } from "@/test/show";
import { ComparisonText } from "./ComparisonText";

const version = { id: "v", standardCode: "SP-01", title: "Standar Pelayanan Contoh" };
const paragraph = (op: RedlineBlock["op"], ...segments: RedlineBlock["segments"] & {}): RedlineBlock => ({
  op,
  type: "paragraph",
  segments,
});
const stayed = (text: string) => paragraph("SAME", { op: "SAME", text });

function component(code: ComponentComparison["code"], said: Partial<ComponentComparison>) {
  return {
    code,
    name: "NAME",
    label: { id: "Nama", en: "Name" },
    state: "UNCHANGED",
    rows: [],
    blocks: [],
    ...said,
  } satisfies ComponentComparison;
}

const changed = (blocks: RedlineBlock[], rows: RedlineRow[] = []) =>
  component("SD3", { state: "CHANGED", blocks, rows });

async function showing(components: ComponentComparison[], onlyChanged = true) {
  const comparison: Comparison = {
    standardId: "s",
    from: { ...version, number: 1 },
    to: { ...version, number: 2, reason: "Memperjelas waktu" },
    summary: { changed: 1, unchanged: components.length - 1 },
    components: components as Comparison["components"],
  };
  await showWhole(
    <EvidenceMessages>
      <ComparisonText comparison={comparison} onlyChanged={onlyChanged} />
    </EvidenceMessages>,
  );
}

const inComponent = (name = "Jangka waktu pelayanan") => within(screen.getByRole("article", { name }));

test("what came and what went is heard with where it begins and ends, and the rest is read as it is", async () => {
  await showing([
    changed([
      paragraph(
        "CHANGED",
        { op: "SAME", text: "Paling lama " },
        { op: "DELETED", text: "14 " },
        { op: "INSERTED", text: "10 ", marks: [{ type: "bold" }] },
        { op: "SAME", text: "hari kerja" },
      ),
    ]),
  ]);
  const text = inComponent();
  expect(text.getByRole("insertion")).toHaveTextContent("ditambahkan: 10 (akhir tambahan)");
  expect(text.getByRole("deletion")).toHaveTextContent("dihapus: 14 (akhir yang dihapus)");
  expect(text.getByText("10").closest("strong")).toBeVisible();
  expect(text.getByRole("insertion").closest("p")).toHaveTextContent(/^Paling lama .* hari kerja$/);
});

test("it is said which components did not change, and why the others did", async () => {
  await showing([changed([stayed("a")]), component("SD4", { blocks: [stayed("Rp0")] })]);
  expect(screen.getByRole("heading", { name: "Tidak berubah" })).toBeVisible();
  expect(screen.getByText("Biaya/tarif")).toBeVisible();
  expect(screen.queryByText("Rp0")).not.toBeInTheDocument();
  expect(screen.getByText(/Alasan versi 2/)).toHaveTextContent("Memperjelas waktu");
});

test("asked for everything, each component stands there with its text", async () => {
  await showing([changed([stayed("a")]), component("SD4", { blocks: [stayed("Rp0")] })], false);
  expect(inComponent("Biaya/tarif").getByText("Rp0")).toBeVisible();
  expect(inComponent("Biaya/tarif").getByText("Tidak berubah")).toBeVisible();
});

test("long runs of what stayed are folded away, short ones are not", async () => {
  const long = ["satu", "dua", "tiga"].map(stayed);
  await showing([
    changed([...long, paragraph("INSERTED", { op: "INSERTED", text: "baru" }), stayed("akhir")]),
  ]);
  expect(screen.getByText("satu")).not.toBeVisible();
  expect(screen.getByText("3 bagian tidak berubah")).toBeVisible();
  expect(screen.getByText("akhir")).toBeVisible();
});

test("an item that went is not counted", async () => {
  const item = (op: RedlineBlock["op"], text: string): RedlineBlock => ({
    op,
    type: "listItem",
    content: [paragraph(op, { op: op === "DELETED" ? "DELETED" : "SAME", text })],
  });
  await showing([
    changed([
      {
        op: "CHANGED",
        type: "orderedList",
        content: [item("SAME", "satu"), item("DELETED", "dua"), item("SAME", "tiga")],
      },
    ]),
  ]);
  const items = inComponent().getAllByRole("listitem");
  expect(items.map((one) => one.getAttribute("value"))).toEqual(["1", null, "2"]);
});

test("tables keep their cells", async () => {
  const cell = (op: RedlineBlock["op"], text: string): RedlineBlock => ({
    op,
    type: "tableCell",
    content: [paragraph(op, { op: op === "INSERTED" ? "INSERTED" : "SAME", text })],
  });
  await showing([
    changed([
      {
        op: "CHANGED",
        type: "table",
        content: [
          { op: "SAME", type: "tableRow", content: [cell("SAME", "Izin"), cell("SAME", "14 hari")] },
          {
            op: "INSERTED",
            type: "tableRow",
            content: [cell("INSERTED", "Baru"), cell("INSERTED", "5 hari")],
          },
        ],
      },
    ]),
  ]);
  expect(inComponent().getAllByRole("row")).toHaveLength(2);
  expect(inComponent().getAllByRole("cell")).toHaveLength(4);
});

test("empty lines, spaces and line breaks that changed are named", async () => {
  await showing([
    changed([
      paragraph("INSERTED"),
      paragraph("CHANGED", { op: "DELETED", text: "  " }, { op: "SAME", text: "a" }, { op: "INSERTED" }),
    ]),
  ]);
  expect(inComponent().getByText("baris kosong", { exact: false })).toBeVisible();
  expect(inComponent().getByText("spasi", { exact: false })).toBeVisible();
  expect(inComponent().getByText("baris baru", { exact: false })).toBeVisible();
});

test("a time that changed goes and comes with its unit, and a field that only one text has is marked", async () => {
  await showing([
    changed(
      [],
      [
        {
          op: "CHANGED",
          before: {
            kind: "TIME",
            id: "a",
            subject: "Izin",
            amount: 10,
            unit: "CALENDAR_DAYS",
            startsWhen: "daftar",
          },
          after: { kind: "TIME", id: "a", subject: "Izin baru", amount: 10, unit: "WORKING_DAYS" },
          fields: [
            {
              name: "subject",
              segments: [
                { op: "SAME", text: "Izin" },
                { op: "INSERTED", text: " baru" },
              ],
            },
            { name: "unit", segments: [] },
            { name: "startsWhen", segments: [{ op: "DELETED", text: "daftar" }] },
          ],
        },
      ],
    ),
  ]);
  expect(inComponent().getByRole("listitem")).toHaveTextContent(
    "Izin ditambahkan: baru (akhir tambahan) : " +
      "dihapus: paling lama 10 hari kalender (akhir yang dihapus) " +
      "ditambahkan: paling lama 10 hari kerja (akhir tambahan) " +
      "sejak dihapus: daftar (akhir yang dihapus)",
  );
});

test("rows that came or went are marked as a whole", async () => {
  const fee = (id: string, subject: string) => ({ kind: "FEE", id, subject, amount: 0 }) as const;
  await showing([
    changed(
      [],
      [
        { op: "DELETED", before: fee("a", "Surat"), fields: [] },
        { op: "INSERTED", after: fee("b", "Kartu"), fields: [] },
        { op: "SAME", before: fee("c", "Izin"), after: fee("c", "Izin"), fields: [] },
      ],
    ),
  ]);
  expect(inComponent().getByRole("deletion")).toHaveTextContent("Surat: Rp0 (gratis)");
  expect(inComponent().getByRole("insertion")).toHaveTextContent("Kartu: Rp0 (gratis)");
  expect(inComponent().getAllByRole("listitem")[2]).toHaveTextContent(/^Izin: Rp0 \(gratis\)$/);
});
