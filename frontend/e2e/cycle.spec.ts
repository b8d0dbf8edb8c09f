import { expect, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { atDesk } from "./people.ts";

test("an organiser sees the year of the unit and begins the next forum from the last one", async ({
  browser,
}) => {
  const organiser = await atDesk(browser, "penyusun", `/kelola/${UNIT}/tenggat`);
  await organiser.getByRole("link", { name: "Siklus tahunan" }).click();
  await expect(organiser.getByRole("heading", { level: 1, name: /^Siklus tahunan \d{4}$/ })).toBeVisible();
  await expect(organiser.getByRole("region", { name: "Langkah berikutnya" })).toContainText("SP-01");

  // Of the year after the next nothing is planned, whenever this runs.
  const heading = organiser.getByRole("heading", { level: 1 });
  const year = Number((await heading.innerText()).slice(-4));
  for (const next of [year + 1, year + 2]) {
    await organiser.getByRole("link", { name: String(next), exact: true }).click();
    await expect(heading).toHaveText(`Siklus tahunan ${next}`);
  }
  await expect(organiser.getByText("Adakan forum konsultasi publik sekali setahun").first()).toBeVisible();
  await organiser.getByRole("button", { name: "Salin sebagai rencana baru" }).click();
  await expect(organiser.getByText("Rencana forum dibuat.").first()).toBeVisible();
  await expect(
    organiser.getByRole("heading", { level: 1, name: /Forum Konsultasi Publik Standar Pelayanan \d{4}/ }),
  ).toBeVisible();
});
