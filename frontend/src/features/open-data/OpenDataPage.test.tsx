import { act, screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { OpenData } from "@/api/types.gen";
import { loadConfig } from "@/config";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { OpenDataPage } from "./OpenDataPage";

const SUM = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

const EDITION: OpenData = {
  editionId: "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a",
  madeAt: "2026-11-26T18:00:00Z",
  cursor: "AZnVbl8AfDqdXg8eLTxLWg",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  files: [
    { name: "SHA256SUMS", mediaType: "text/plain", size: 900, sha256: SUM },
    ...["csv", "jsonl"].map((form) => ({
      name: `feedback.${form}`,
      dataSet: "feedback",
      title: { id: "Masukan dan jawabannya", en: "Inputs and their answers" },
      mediaType: "text/csv",
      rows: 1250,
      size: 482_133,
      sha256: SUM,
    })),
  ],
};

async function shown() {
  server.use(http.get("*/config.json", () => HttpResponse.json({ api: "" })));
  await loadConfig();
  // The words of the page are fetched meanwhile.
  await act(async () => {
    await showAt(
      "/",
      <Suspense>
        <EvidenceMessages>
          <OpenDataPage />
        </EvidenceMessages>
      </Suspense>,
    );
  });
}

test("each set is offered in its forms, by names that say of what", async () => {
  server.use(http.get("*/api/v1/open-data", () => HttpResponse.json(EDITION)));
  await shown();

  const row = await screen.findByRole("row", { name: /Masukan dan jawabannya 1.250/ });
  expect(
    within(row).getByRole("link", { name: "Unduh Masukan dan jawabannya sebagai CSV, 482 kB" }),
  ).toHaveAttribute("href", expect.stringContaining("/api/v1/open-data/feedback.csv"));
  expect(within(row).getAllByRole("link")).toHaveLength(2);
  expect(screen.getByRole("link", { name: "CC BY 4.0" })).toBeVisible();
  expect(screen.getByText(/Dibuat/)).toHaveTextContent("27 November 2026");
});

test("before the first edition it says when to come again", async () => {
  server.use(
    http.get("*/api/v1/open-data", () =>
      HttpResponse.json(
        { type: "about:blank", title: "Tidak ditemukan", status: 404, code: "not-found", traceId: "0" },
        { status: 404, headers: { "Content-Type": "application/problem+json" } },
      ),
    ),
  );
  await shown();

  expect(await screen.findByText("Berkas pertama sedang dibuat")).toBeVisible();
  expect(screen.getByRole("link", { name: /dapat dicoba/ })).toBeVisible();
});
