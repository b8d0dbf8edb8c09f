import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import { loadConfig } from "@/config";
import { SurveyWords } from "@/i18n/SurveyWords";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { PublicResultsPage } from "./PublicResultsPage";
import { resultsOf, surveyOf } from "./surveyInTests";

async function page(publications: unknown[]) {
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ api: "" })),
    http.get("*/api/v1/surveys/:ref", () => HttpResponse.json(surveyOf({ state: "PUBLISHED" }))),
    http.get("*/api/v1/surveys/:ref/publications", () => HttpResponse.json({ items: publications })),
    http.get("*/api/v1/surveys/:ref/follow-ups", () =>
      HttpResponse.json({ items: [{ id: "f", text: "Membuka loket kedua", survey: { element: "U3" } }] }),
    ),
    http.get("*/api/v1/surveys/:ref/follow-up-progress", () => HttpResponse.json({ percentDone: 40 })),
    http.get("*/api/v1/units/:ref/survey-trend", () => HttpResponse.json({ items: [] })),
  );
  await loadConfig();
  await import("@/i18n/id/survey.json");
  await showAt(
    "/",
    <SurveyWords>
      <Suspense>
        <PublicResultsPage
          slug="skm"
          promised={({ text }) => text}
          progress={({ percentDone }) => `${percentDone}% selesai`}
        />
      </Suspense>
    </SurveyWords>,
  );
}

test("what was published is told in numbers and words, small groups by name alone", async () => {
  await page([
    { id: "p", surveyId: "s", number: 1, publishedAt: "2026-12-20T02:00:00Z", results: resultsOf() },
  ]);
  expect(await screen.findByText("88,76")).toBeVisible();
  expect(screen.getByText("A · Sangat baik")).toBeVisible();
  expect(screen.getByText(/Dari 169 jawaban/)).toHaveTextContent("169 responden sudah cukup");
  expect(screen.getByRole("row", { name: /^U3 Unsur U3/ })).toHaveTextContent("3,243");
  const hidden = screen.getByRole("row", { name: /^Kertas/ });
  expect(hidden).toHaveTextContent("disembunyikan");
  expect(hidden).not.toHaveTextContent(/\d{2}/);
  const lowest = screen.getByRole("region", { name: "Tiga unsur terendah" });
  expect(
    within(lowest)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Unsur U3 (81,07)", "Unsur U8 (81,07)", "Unsur U2 (81,07)"]);
  expect(screen.getByText("Setiap unsur berbobot tepat 1/9.")).toBeVisible();
  expect(await screen.findByText(/40% selesai/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Laporan PDF" })).toHaveAttribute(
    "href",
    "/api/v1/surveys/skm/report.pdf",
  );
});

test("of groupings that a publication withholds it is said why, in place of their numbers", async () => {
  const results = resultsOf({ byChannel: [], withheld: ["MONTH", "CHANNEL", "AGE"] });
  await page([{ id: "p", surveyId: "s", number: 2, publishedAt: "2026-12-21T02:00:00Z", results }]);
  expect(await screen.findByText("88,76")).toBeVisible();
  for (const title of ["Menurut cara mengisi", "Menurut bulan", "Umur"]) {
    const section = screen.getByRole("heading", { name: title }).closest("section");
    expect(section).toHaveTextContent("sejak publikasi sebelumnya");
  }
  expect(screen.getAllByText(/^Tidak ditampilkan/)).toHaveLength(3);
});

test("a year is told by quarters, too, and not by the half in which all were asked", async () => {
  const of = (key: string) => ({ key, hidden: false, responses: 6, index: 75, grade: "C" as const });
  const results = resultsOf({ byQuarter: [of("2026-Q3"), of("2026-Q4")], byHalfYear: [of("2026-H2")] });
  await page([{ id: "p", surveyId: "s", number: 1, publishedAt: "2026-12-21T02:00:00Z", results }]);
  expect(await screen.findByRole("row", { name: /Triwulan IV 2026/ })).toBeVisible();
  expect(screen.queryByText("Menurut semester")).toBeNull();
});

test("before anything is published there are no numbers", async () => {
  await page([]);
  expect(await screen.findByText("Hasil belum dipublikasikan.")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Laporan PDF" })).toBeNull();
});
