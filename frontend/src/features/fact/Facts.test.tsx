import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { FactComponents, StandardFacts } from "@/api/types.gen";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { saveAs } from "@/ui/saveAs";
import { FactsOfComponent, FactsOfStandard } from "./Facts";

vi.mock("@/ui/saveAs");

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
