import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { UNIT } from "./demo.ts";
import { atDesk, logIn, phone } from "./people.ts";
import { address } from "./product.ts";

test("a head makes a program's client, which calls with its secret and keeps webhooks that the page shows", async ({
  browser,
}) => {
  const head = await atDesk(browser, "kepala", `/kelola/${UNIT}/klien-api`);
  await head.getByRole("button", { name: "Buat klien API" }).click();
  await head.getByLabel("Nama").fill("Situs loka");
  await head.getByLabel(/^Untuk apa/).fill("Situs unit, dikelola tim infokom");
  for (const scope of [/^Mengelola webhook/, /^Memasukkan masukan/, /^Menyusun standar/]) {
    await head.getByLabel(scope).check();
  }
  await head.getByRole("button", { name: "Buat dan tampilkan rahasianya" }).click();
  await expect(head.getByText(/hanya tampil sekali ini/)).toBeVisible();
  const width = await head.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
  expect(width).toBeLessThanOrEqual(1280);

  const { oidc } = await (await head.request.get(`${address()}/config.json`)).json();
  const granted = await head.request.post(`${oidc.url}/realms/${oidc.realm}/protocol/openid-connect/token`, {
    form: {
      grant_type: "client_credentials",
      client_id: await head.getByLabel("ID klien").inputValue(),
      client_secret: await head.getByLabel("Rahasia", { exact: true }).inputValue(),
    },
  });
  const { access_token: token } = await granted.json();
  const unit = await (await head.request.get(`${address()}/api/v1/units/${UNIT}`)).json();
  const made = await head.request.post(`${address()}/api/v1/webhooks?unitId=${unit.id}`, {
    headers: { Authorization: `Bearer ${token}`, "Idempotency-Key": crypto.randomUUID() },
    data: { url: "https://loka.example.go.id/kabar", types: [], scope: "OWN_UNIT", enabled: true },
  });
  expect(made.status()).toBe(201);

  const said = recipesFor(unit.id, token);
  expect(said, said).toContain('"dryRun":true');
  expect(said.match(/"status":"CREATED"/g), said).toHaveLength(3);

  const onPhone = await phone(browser);
  await logIn(onPhone, "kepala", `/kelola/${UNIT}/webhook`);
  await expect(onPhone.getByText("https://loka.example.go.id/kabar")).toBeVisible();
  await onPhone.getByRole("button", { name: /^Uji/ }).click();
  await expect(onPhone.getByText(/nama alamat tidak dikenal/)).toBeVisible();

  await onPhone.getByRole("button", { name: "Webhook baru" }).click();
  await onPhone.getByLabel("Alamat penerima").fill("https://10.0.0.7/kabar");
  await onPhone.getByRole("button", { name: "Daftarkan" }).click();
  await expect(onPhone.getByLabel("Alamat penerima")).toHaveAttribute("aria-invalid", "true");
});

test("everything public is there as files, for whoever finds the foot of the page", async ({ browser }) => {
  const visitor = await phone(browser);
  await visitor.goto("/");
  await visitor.getByRole("link", { name: "Data & API" }).click();
  const loading = visitor.waitForEvent("download");
  await visitor.getByRole("link", { name: /^Unduh Masukan dan jawabannya sebagai CSV/ }).click();
  expect((await loading).suggestedFilename()).toBe("feedback.csv");
});

test("a site with the strictest content policy shows open forums and a standard, to script and without", async ({
  browser,
}) => {
  const { items } = await (await fetch(`${address()}/api/v1/standards?inForce=true&limit=1`)).json();
  const site = await foreignSite(items[0].slug, newestElements());
  const visitor = await phone(browser);
  const complaints: string[] = [];
  visitor.on("console", (said) => said.type() !== "log" && complaints.push(said.text()));
  visitor.on("pageerror", (thrown) => complaints.push(thrown.message));
  await visitor.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      console.error(effectiveDirective, blockedURI),
    ),
  );
  for (const each of [await foreignSite(items[0].slug, numberedElements()), site]) {
    await visitor.goto(each);
    await expect(visitor.getByRole("heading", { level: 2, name: "Forum konsultasi publik" })).toBeVisible();
    await expect(visitor.getByText(/Masukan ditunggu sampai .* WIB/).first()).toBeVisible();
    await expect(visitor.getByRole("heading", { level: 4, name: "Jangka waktu pelayanan" })).toBeVisible();
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await visitor.emulateMedia({ colorScheme });
    expect(await faults(visitor)).toEqual([]);
  }
  const width = await visitor.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
  expect(width).toBeLessThanOrEqual(360);
  expect(complaints).toEqual([]);

  const give = visitor.getByRole("link", { name: /^Beri masukan/ }).first();
  await give.focus();
  await visitor.keyboard.press("Enter");
  await visitor.waitForURL(`${address()}/forum/*/masukan`);

  const withoutScript = await browser.newContext({ javaScriptEnabled: false });
  const reader = await withoutScript.newPage();
  await reader.goto(site);
  await expect(reader.getByRole("link", { name: "Forum kami" })).toBeVisible();
});

/** What the recipes for programs with a token say, as somebody who copies them into a shell sees it. */
function recipesFor(unit: string, token: string) {
  const recipes = readFileSync(new URL("../../docs/recipes.md", import.meta.url), "utf8");
  const asked = recipes.split("\n## ").filter((section) => section.includes("$API_TOKEN"));
  const lines = asked
    .join("\n")
    .split("\n")
    .filter((line) => line.startsWith("    "));
  const script = `set -e\n${lines.join("\n")}`;
  const run = spawnSync("sh", ["-c", script], {
    env: { ...process.env, FKP: address(), UNIT: unit, API_TOKEN: token },
    encoding: "utf8",
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
}

async function faults(page: Page) {
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const newestElements = () => `<script type="module" crossorigin src="${address()}/sematan/fkp.js"></script>`;

/** As a site loads them that trusts nobody: the last numbered file of the guide, by its sum. */
function numberedElements() {
  const guide = readFileSync(new URL("../../docs/embed.md", import.meta.url), "utf8");
  const [, path, sum] = [...guide.matchAll(/`(\/sematan\/fkp-\d+\.js)` \| `(.*)`/g)].at(-1) ?? [];
  return `<script type="module" crossorigin src="${address()}${path}" integrity="${sum}"></script>`;
}

/** A unit's own site at another origin, with these elements and no others. */
async function foreignSite(standard: string, elements: string) {
  const page = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Situs loka</title>
    <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
    ${elements}</head>
    <body><main><h1>Loka kami</h1>
    <fkp-forum unit="${UNIT}" tingkat-judul="2"><a href="${address()}/unit/${UNIT}">Forum kami</a></fkp-forum>
    <fkp-standar standar="${standard}" tingkat-judul="2" terbuka></fkp-standar>
    </main></body></html>`;
  const policy = `default-src 'none'; script-src ${address()}; connect-src ${address()}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  const server = createServer((asked, answer) => {
    answer
      .writeHead(asked.url === "/" ? 200 : 404, {
        "Content-Type": "text/html",
        "Content-Security-Policy": policy,
      })
      .end(page);
  });
  // It ends with the journeys.
  server.unref();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/`;
}
