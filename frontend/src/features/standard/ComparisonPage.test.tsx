import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { Standard, VersionSummary } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { ComparisonPage } from "./ComparisonPage";
import { GROUPS } from "./components";

const ADDRESS = "*/api/v1/standards/:ref/comparison";

const frozen = (number: number): VersionSummary => ({
  id: `${number}`,
  number,
  createdAt: "2026-01-05T02:00:00Z",
  frozenAt: `2026-0${number}-05T02:00:00Z`,
});

async function showing(versions: VersionSummary[], onChoose = vi.fn()) {
  const standard = { id: "s", code: "SP-01", title: "Standar Contoh", versions } as Standard;
  await showWhole(
    <EvidenceMessages>
      <ComparisonPage standard={standard} asked={{}} crumb="SP-01" onChoose={onChoose} />
    </EvidenceMessages>,
  );
  return onChoose;
}

test("two versions are chosen and what they ask for is told in numbers", async () => {
  server.use(
    http.get(ADDRESS, ({ request }) => {
      const asked = new URL(request.url).searchParams;
      expect([asked.get("from"), asked.get("to")]).toEqual(["2", "3"]);
      const version = { id: "v", standardCode: "SP-01", title: "Standar Contoh" };
      return HttpResponse.json({
        standardId: "s",
        from: { ...version, number: 2 },
        to: { ...version, number: 3 },
        summary: { changed: 0, unchanged: 14 },
        components: GROUPS.flatMap(({ codes }) => codes.map((code) => ({ code, state: "UNCHANGED" }))),
      });
    }),
  );
  const onChoose = await showing([frozen(1), frozen(2), frozen(3)]);

  expect(await screen.findByText("Tidak satu pun dari 14 komponen berubah.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "Apa yang berubah" })).toBeVisible();
  expect(screen.getByLabelText("Ke")).toHaveDisplayValue(/versi 3 \(5 Mar 2026\)/);
  await userEvent.selectOptions(screen.getByLabelText("Dari"), "1");
  expect(onChoose).toHaveBeenCalledWith({ dari: 1, ke: 3 });
});

test("when it cannot be loaded that is said, with a way to try again", async () => {
  server.use(http.get(ADDRESS, () => HttpResponse.error()));
  await showing([frozen(1), frozen(2)]);
  expect(await screen.findByText("Perbandingan belum dapat dimuat.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Coba lagi" })).toBeVisible();
});

test("with one version there is nothing to compare yet", async () => {
  await showing([frozen(1)]);
  expect(screen.getByText("Standar ini baru memiliki satu versi.")).toBeVisible();
});
