import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { ThemeSlide } from "./ThemeSlide";

const NAMES: Record<string, string> = {
  U1: "Persyaratan",
  U3: "Waktu penyelesaian",
  U8: "Penanganan pengaduan",
};

async function shown(theme: string) {
  const means = [
    { code: "U1", mean: 3.5 },
    { code: "U3", mean: 3.4 },
    { code: "U8", mean: 3.2 },
  ];
  server.use(
    http.get("*/api/v1/units/u/survey-trend", () =>
      HttpResponse.json({
        items: [
          {
            title: "SKM Semester I 2026",
            periodFrom: "2026-01-01",
            periodTo: "2026-06-30",
            responses: 169,
            elements: means,
            lowest: ["U8", "U3", "U1"],
          },
        ],
      }),
    ),
    http.get("*/api/v1/survey-rule", () =>
      HttpResponse.json({
        elements: means.map(({ code }) => ({
          code,
          name: { id: NAMES[code], en: code },
          components: [],
        })),
      }),
    ),
  );
  await import("@/i18n/id/fact.json");
  await showWhole(<ThemeSlide unitId="u" theme={theme} standards={[]} otherwise={<p>Selamat datang</p>} />);
}

test("the elements of a theme stand in the order of need, the lowest first", async () => {
  await shown("Perbaikan Waktu penyelesaian; Penanganan pengaduan");
  expect(await screen.findByRole("heading", { name: "Unsur SKM yang menjadi tema" })).toBeVisible();
  expect(screen.getAllByRole("listitem").map((line) => line.textContent)).toEqual([
    "SKM U8 Penanganan pengaduan: 3,200",
    "SKM U3 Waktu penyelesaian: 3,400",
  ]);
  expect(screen.queryByText("Selamat datang")).toBeNull();
});

test("of a theme that no survey speaks of there is what stands there without one", async () => {
  await shown("Layanan prima");
  expect(await screen.findByText("Selamat datang")).toBeVisible();
  expect(screen.queryByRole("heading")).toBeNull();
});
