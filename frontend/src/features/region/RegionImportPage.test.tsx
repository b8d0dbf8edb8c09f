import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { RegionImportPage } from "./RegionImportPage";

const LIST = new File(["kode,nama\n12.74,Kota Tanjung Balai"], "wilayah.csv", { type: "text/csv" });

async function page() {
  await showAt(
    "/",
    <WorkspaceMessages>
      <RegionImportPage />
    </WorkspaceMessages>,
  );
  await userEvent.upload(await screen.findByLabelText(/Berkas CSV/), LIST);
}

test("a list is looked at before it is kept, and kept once", async () => {
  const runs: string[] = [];
  server.use(
    http.post("*/api/v1/region-imports", ({ request }) => {
      const dryRun = new URL(request.url).searchParams.get("dryRun") === "true";
      runs.push(dryRun ? "try" : "keep");
      return HttpResponse.json({ read: 552, added: 532, changed: 2, dryRun }, { status: 201 });
    }),
  );
  await page();
  await userEvent.click(screen.getByRole("button", { name: "Periksa berkas" }));
  expect(await screen.findByRole("heading", { name: "552 baris dibaca" })).toHaveFocus();
  expect(screen.getByText(/532 wilayah baru, 2 berubah\. Belum ada yang disimpan/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Simpan daftar wilayah" }));
  expect(await screen.findByText(/^Tersimpan: 532 wilayah baru/)).toBeVisible();
  expect(runs).toEqual(["try", "keep"]);
});

test("rows at fault are named by their number in the file, and nothing can be kept", async () => {
  const errors = [{ pointer: "/7/code", code: "wrong-form", detail: "Kode Kemendagri, misalnya 12.74." }];
  server.use(
    http.post("*/api/v1/region-imports", () =>
      HttpResponse.json({ ...problem(422, "regions-broken"), errors }, { status: 422 }),
    ),
  );
  await page();
  await userEvent.click(screen.getByRole("button", { name: "Periksa berkas" }));
  expect(await screen.findByText("Baris 7: Kode Kemendagri, misalnya 12.74.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Simpan daftar wilayah" })).toBeNull();
});
