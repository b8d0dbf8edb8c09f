import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { atDesk } from "./people.ts";

test("the head sees what is in the pack of indicator 2, downloads it, and every file opens", async ({
  browser,
}) => {
  const head = await atDesk(browser, "kepala", `/kelola/${UNIT}/pekppp`);
  const indicator = head.locator("#indikator-2");
  await indicator.getByText("Paket bukti untuk formulir PEKPPP").click();
  await expect(indicator.getByText("01-berita-acara.pdf")).toBeVisible();
  await expect(indicator.getByText("02-daftar-hadir.pdf")).toBeVisible();

  const loading = head.waitForEvent("download");
  await indicator.getByRole("button", { name: "Unduh paket indikator 2 (ZIP)" }).click();
  const download = await loading;
  expect(download.suggestedFilename()).toMatch(/^bukti-pekppp-2-loka-pom-.*\.zip$/);
  await expect(head.getByText("Paket indikator 2 sudah diunduh.")).toBeVisible();

  const files = unpacked(await download.path());
  const list = JSON.parse(files.get("manifest.json")?.toString() ?? "{}").files;
  expect([...files.keys()].sort()).toEqual(
    ["00-daftar-bukti.pdf", ...list.map(({ name }: { name: string }) => name), "manifest.json"].sort(),
  );
  expect(list.length).toBeLessThanOrEqual(5);
  for (const { name, size, sha256 } of list) {
    expect(size).toBeLessThanOrEqual(5_000_000);
    expect(sha256, name).toBe(
      createHash("sha256")
        .update(files.get(name) ?? "")
        .digest("hex"),
    );
  }
  for (const [name, bytes] of files) {
    if (name.endsWith(".pdf")) expect(bytes.subarray(0, 5).toString(), name).toBe("%PDF-");
  }
});

/** By the archiver that comes with every JDK, as the product itself needs one to be built. */
function unpacked(archive: string) {
  const folder = mkdtempSync(join(tmpdir(), "paket-"));
  try {
    const jar = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "jar") : "jar";
    const run = spawnSync(jar, ["xf", archive], { cwd: folder, encoding: "utf8" });
    expect(run.status, run.stderr).toBe(0);
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
