import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { StandardSummary } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { CataloguePage } from "./CataloguePage";
import type { CatalogueSearch } from "./inForce.queries";

function standard(place: number): StandardSummary {
  return {
    id: `01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5${place}`,
    slug: `uji-${place}`,
    unitId: "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b60",
    unitName: `Loka ${place}`,
    serviceId: "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b61",
    serviceName: "Pengujian",
    code: `SP-0${place}`,
    title: `Standar Pengujian ${place}`,
    state: "IN_FORCE",
    completeCount: 14,
    latestVersion: 1,
    frozenVersion: 1,
    inForceVersion: 1,
    updatedAt: "2024-06-17T00:00:00Z",
  };
}

function answer(items: StandardSummary[]) {
  server.use(
    http.get("*/api/v1/standards", () => HttpResponse.json({ items })),
    http.get("*/api/v1/units", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/institutions", () => HttpResponse.json({ items: [] })),
  );
}

async function shown(search: CatalogueSearch) {
  // The words of these pages are fetched meanwhile.
  await act(async () => {
    await showAt(
      "/",
      <Suspense>
        <EvidenceMessages>
          <CataloguePage search={search} />
        </EvidenceMessages>
      </Suspense>,
    );
  });
}

test("two or three standards can be read side by side, a fourth cannot be added", async () => {
  answer([1, 2, 3, 4].map(standard));
  await shown({});
  const pick = (place: number) => screen.getByLabelText(`Bandingkan Standar Pengujian ${place}`);
  await userEvent.click(await screen.findByLabelText("Bandingkan Standar Pengujian 1"));
  expect(screen.queryByRole("link", { name: /^Bandingkan/ })).toBeNull();
  await userEvent.click(pick(2));
  expect(screen.getByRole("link", { name: "Bandingkan 2 standar" })).toBeVisible();
  await userEvent.click(pick(3));
  expect(pick(4)).toBeDisabled();
});

test("where nothing fits a search, that is said with the way out", async () => {
  answer([]);
  await shown({ q: "entah" });
  expect(await screen.findByText("Tidak ada standar berlaku yang cocok.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Tampilkan semua" })).toBeVisible();
  expect(await screen.findByLabelText("Cari standar yang berlaku")).toHaveValue("entah");
});
