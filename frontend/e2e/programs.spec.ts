import { expect, test } from "@playwright/test";
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
  await head.getByLabel(/^Mengelola webhook/).check();
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
