import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { FactComponents, FactImport, FactImportResult, StandardFacts, UnitRoles } from "@/api/types.gen";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { saveAs } from "@/ui/saveAs";
import { FactsOfComponent, FactsOfStandard } from "./Facts";
import { FactsPart } from "./FactsPart";
import { ThemeProposal } from "./ThemeProposal";

vi.mock("@/ui/saveAs");

const MEMBERSHIP = {
  unitId: "u",
  unitSlug: "loka",
  zone: "Asia/Jakarta",
  roles: ["MODERATOR"],
} as unknown as UnitRoles;

const TIME = { from: "2026-01-01", to: "2026-06-30" };
const LATER = { from: "2026-08-01", to: "2026-10-31" };

const FACTS: StandardFacts = {
  standardId: "s",
  changedOn: "2026-08-01",
  components: [
    {
      component: "SD3",
      elements: [
        {
          code: "U3",
          name: { id: "Waktu penyelesaian", en: "Time to completion" },
          before: {
            surveyId: "a",
            slug: "a",
            title: "SKM Semester I 2026",
            ofUnit: true,
            ...TIME,
            responses: 169,
            mean: 3.243,
          },
          after: {
            surveyId: "b",
            slug: "b",
            title: "SKM Semester II 2026",
            ofUnit: true,
            ...LATER,
            responses: 40,
            mean: 3.5,
          },
          change: 0.257,
        },
        {
          code: "U8",
          name: { id: "Penanganan pengaduan", en: "Handling of complaints" },
          before: {
            surveyId: "c",
            slug: "c",
            title: "SKM Uji 2026",
            ofUnit: false,
            ...TIME,
            responses: 50,
            mean: 3.1,
          },
          after: {
            surveyId: "b",
            slug: "b",
            title: "SKM Semester II 2026",
            ofUnit: true,
            ...LATER,
            responses: 40,
            mean: 3.4,
          },
        },
      ],
      complaints: [
        {
          source: "SP4N_LAPOR",
          before: { ...TIME, count: 24, published: true },
          after: { ...LATER, count: 11, published: true },
          change: -0.4,
        },
        {
          source: "UNIT_REGISTER",
          before: { ...TIME, count: 9, published: false },
          after: { ...LATER, published: true },
        },
      ],
      times: [
        {
          source: "UNIT_REGISTER",
          unit: "WORKING_DAYS",
          promised: 3,
          before: { ...TIME, cases: 48, median: 2.5, ninetieth: 4, kept: false, published: true },
          after: { ...LATER, cases: 20, median: 2, ninetieth: 3, kept: true, published: true },
          change: -0.5,
        },
      ],
    },
  ],
};

const known = (standard: string, components: FactComponents["components"], asked = vi.fn()) =>
  http.get(`*/api/v1/standards/${standard}/fact-components`, () => {
    asked();
    return HttpResponse.json<FactComponents>({ standardId: standard, components });
  });

test("only where something was measured there is something to open, and one question tells of all components", async () => {
  const asked = vi.fn();
  server.use(known("s", ["SD3"], asked), known("t", []));
  await import("@/i18n/id/fact.json");
  await showWhole(
    <>
      <FactsOfStandard standard="t" code="SP-02" />
      <FactsOfComponent standard="t" component="SD3" />
      <FactsOfComponent standard="s" component="SD2" />
      <FactsOfComponent standard="s" component="SD3" />
      <FactsOfStandard standard="s" code="SP-01" />
    </>,
  );
  expect(await screen.findByText("Data pelayanan SP-01")).toBeVisible();
  expect(screen.getAllByText(/^Data pelayanan/)).toHaveLength(2);
  expect(asked).toHaveBeenCalledOnce();
});

test("where it cannot be said whether something was measured, whoever opens it sees", async () => {
  server.use(http.get("*/api/v1/standards/s/fact-components", () => HttpResponse.json({}, { status: 404 })));
  await import("@/i18n/id/fact.json");
  await showWhole(<FactsOfComponent standard="s" component="SD3" />);
  expect(await screen.findByText("Data pelayanan tentang komponen ini")).toBeVisible();
});

test("what was measured stands before and after the change in words, and is asked for only when opened", async () => {
  const asked = vi.fn();
  let filed = "";
  server.use(
    known("s", ["SD3"]),
    http.get("*/api/v1/standards/s/facts", () => {
      asked();
      return HttpResponse.json(FACTS);
    }),
    http.get("*/api/v1/standards/s/facts-export", ({ request }) => {
      filed = new URL(request.url).search;
      return new HttpResponse("isi", { headers: { "Content-Type": "text/csv" } });
    }),
  );
  await import("@/i18n/id/fact.json");
  await showWhole(<FactsOfComponent standard="s" component="SD3" />);
  const summary = await screen.findByText("Data pelayanan tentang komponen ini");
  expect(asked).not.toHaveBeenCalled();
  await userEvent.click(summary);
  const table = await screen.findByRole("table", { name: /SD3.*sebelum dan sesudah perubahan/ });
  const row = (name: RegExp) =>
    within(within(table).getByRole("rowheader", { name }).closest("tr") as HTMLElement);
  expect(row(/U3 Waktu penyelesaian/).getByText("naik 0,257")).toBeVisible();
  expect(row(/U3/).getAllByText(/survei seluruh unit/)).toHaveLength(2);
  expect(row(/U8/).getByText(/^tidak dibandingkan/)).toBeVisible();
  expect(row(/Pengaduan.*SP4N/).getByText("lebih sedikit 0,4 per bulan")).toBeVisible();
  expect(row(/Pengaduan.*Register/).getByText("kurang dari 5 pengaduan")).toBeVisible();
  expect(row(/Pengaduan.*Register/).getByText("Tidak dipublikasikan")).toBeVisible();
  expect(row(/Pengaduan.*Register/).getByText("belum dapat dibandingkan")).toBeVisible();
  expect(row(/Waktu layanan/).getByText(/Melewati janji 3 hari kerja/)).toBeVisible();
  expect(row(/Waktu layanan/).getByText(/Dalam janji 3 hari kerja/)).toBeVisible();
  expect(row(/Waktu layanan/).getByText("lebih cepat 0,5 hari kerja")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Excel" }));
  await waitFor(() => expect(vi.mocked(saveAs).mock.lastCall?.[1]).toBe("data-pelayanan.xlsx"));
  expect(await vi.mocked(saveAs).mock.lastCall?.[0].text()).toBe("isi");
  expect(filed).toBe("?lang=id&format=XLSX");
});

test("a file is looked at first, what it replaces is said, and it comes in as it was seen", async () => {
  const sent: string[] = [];
  const seen: FactImportResult = {
    dryRun: true,
    read: 4,
    added: 3,
    known: 0,
    replaced: 2,
    broken: 1,
    personal: ["Nama pelapor"],
    headings: ["tanggal", "layanan"],
    faults: [
      { row: 3, column: "tanggal", code: "not-a-date", detail: "bukan tanggal", cells: ["besok", "SP-01"] },
    ],
  };
  server.use(
    http.get("*/api/v1/units/u/fact-imports", () => HttpResponse.json({ items: [] })),
    http.post("*/api/v1/units/u/fact-imports", ({ request }) => {
      sent.push(new URL(request.url).search);
      return HttpResponse.json(seen, { status: 201 });
    }),
  );
  await import("@/i18n/id/workspace");
  await import("@/i18n/id/fact.json");
  await showWhole(<FactsPart membership={MEMBERSHIP} />);
  await userEvent.click(await screen.findByText("Impor berkas", { selector: "summary" }));
  await userEvent.click(screen.getByRole("radio", { name: "Register unit" }));
  await userEvent.click(screen.getByRole("checkbox"));
  const csv = new File(["tanggal,layanan\n"], "a.csv", { type: "text/csv" });
  await userEvent.upload(screen.getByLabelText("Berkas CSV"), csv);
  await userEvent.click(screen.getByRole("button", { name: "Periksa berkas" }));
  expect(await screen.findByText(/2 baris dari layanan dan bulan yang sama/)).toBeVisible();
  expect(screen.getByText(/data pribadi: Nama pelapor/)).toBeVisible();
  expect(screen.getByRole("cell", { name: "bukan tanggal" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Masukkan 3 baris, lewati 1 yang salah" }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toContain("dryRun=true");
  expect(sent[0]).toContain("source=UNIT_REGISTER");
  expect(new URLSearchParams(sent[1])).toEqual(
    new URLSearchParams("kind=COMPLAINTS&source=UNIT_REGISTER&publish=true&skipBroken=true&replace=true"),
  );
});

const MADE: FactImport = {
  id: "i",
  kind: "COMPLAINTS",
  source: "SP4N_LAPOR",
  published: false,
  rows: 36,
  replaced: 0,
  ...TIME,
  by: "Sri",
  at: "2026-11-27T03:00:00Z",
  version: 1,
};

test("an import is undone after it was said what that means", async () => {
  let made = MADE;
  server.use(
    http.get("*/api/v1/units/u/fact-imports", () => HttpResponse.json({ items: [made] })),
    http.delete("*/api/v1/fact-imports/i", () => {
      made = { ...made, undoneAt: made.at, undoneBy: "Sri" };
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await import("@/i18n/id/fact.json");
  await showWhole(<FactsPart membership={MEMBERSHIP} />);
  await userEvent.click(await screen.findByRole("button", { name: "Batalkan impor" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("yang digantikannya dihitung kembali");
  await userEvent.click(within(dialog).getByRole("button", { name: "Batalkan impor" }));
  expect(await screen.findByText(/^Dibatalkan/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tampilkan untuk umum" })).toBeNull();
});

test("an import is shown to everybody and taken back, each as it was seen and after it was said what that means", async () => {
  let made = MADE;
  const seen: unknown[] = [];
  const moved = (published: boolean) =>
    http.post(`*/api/v1/fact-imports/i/${published ? "publication" : "withdrawal"}`, ({ request }) => {
      seen.push(request.headers.get("If-Match"));
      made = { ...made, published, version: made.version + 1 };
      return HttpResponse.json(made);
    });
  server.use(
    http.get("*/api/v1/units/u/fact-imports", () => HttpResponse.json({ items: [made] })),
    moved(true),
    moved(false),
  );
  await import("@/i18n/id/fact.json");
  await showWhole(<FactsPart membership={MEMBERSHIP} />);
  await userEvent.click(await screen.findByRole("button", { name: "Tampilkan untuk umum" }));
  const asked = await screen.findByRole("dialog");
  expect(asked).toHaveTextContent("tercatat di buku register");
  await userEvent.click(within(asked).getByRole("button", { name: "Tampilkan untuk umum" }));
  await userEvent.click(await screen.findByRole("button", { name: "Tarik dari umum" }));
  expect(screen.getByText("Untuk umum")).toBeVisible();
  const back = await screen.findByRole("dialog", { name: "Tarik impor ini dari umum?" });
  await userEvent.click(within(back).getByRole("button", { name: "Tarik dari umum" }));
  expect(await screen.findByRole("button", { name: "Tampilkan untuk umum" })).toBeVisible();
  expect(seen).toEqual(['"1"', '"2"']);
});

test("the lowest elements are proposed as a theme with the survey they come from", async () => {
  const taken = vi.fn();
  let asked = new URLSearchParams();
  const element = (code: string, mean: number) => ({ code, mean });
  server.use(
    http.get("*/api/v1/units/u/survey-trend", ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json({
        items: [
          {
            title: "SKM Semester I 2026",
            periodFrom: TIME.from,
            periodTo: TIME.to,
            responses: 169,
            elements: [element("U1", 3.5), element("U3", 3.2), element("U8", 3.3), element("U9", 3.4)],
            lowest: ["U3", "U8", "U9"],
          },
        ],
      });
    }),
    http.get("*/api/v1/survey-rule", () =>
      HttpResponse.json({
        elements: ["U1", "U3", "U8", "U9"].map((code) => ({
          code,
          name: { id: `Unsur ${code}`, en: code },
          components: [],
        })),
      }),
    ),
  );
  await import("@/i18n/id/fact.json");
  await showWhole(<ThemeProposal unitId="u" standardIds={["s1", "s2"]} onTake={taken} />);
  expect(await screen.findByText(/SKM Semester I 2026/)).toBeVisible();
  // What users of other services say is no matter of this forum.
  expect(asked.getAll("standardId")).toEqual(["s1", "s2"]);
  expect(asked.get("unitWide")).toBe("true");
  await userEvent.click(screen.getByRole("button", { name: "Pakai usulan ini" }));
  expect(taken).toHaveBeenCalledWith("Perbaikan Unsur U3; Unsur U8; Unsur U9");
  expect(screen.getByRole("status")).toHaveTextContent("sudah diisi");
});
