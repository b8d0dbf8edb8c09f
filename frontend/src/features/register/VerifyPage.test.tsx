import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { RegisterHead } from "@/api/types.gen";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { VerifyPage } from "./VerifyPage";

const KEYS = "*/api/v1/register/keys";
const NEWEST = "*/api/v1/register/heads/latest";
const GROWTH = "*/api/v1/register/consistency-proof";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const KEY = publicKey.export({ format: "der", type: "spki" }).toString("base64");

function sha256(...parts: (Buffer | string)[]) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

const hex = (text: string) => Buffer.from(text, "hex");
const FIRST = sha256("first");
const SECOND = sha256("second");

function headOf(size: number, root: string): RegisterHead {
  const keyId = sha256(Buffer.from(KEY, "base64")).slice(0, 32);
  const at = "2026-11-28T01:00:00.000Z";
  const statement = `fkp-register-head/1\n${size}\n${root}\n${at}\n${keyId}\n`;
  return {
    size,
    root,
    at,
    keyId,
    signature: sign(null, Buffer.from(statement), privateKey).toString("base64"),
  };
}

const OLD = headOf(1, FIRST);
const NEW = headOf(2, sha256(Buffer.of(1), hex(FIRST), hex(SECOND)));

async function choose(label: string, content: unknown) {
  const file = new File([JSON.stringify(content)], "berkas.json", { type: "application/json" });
  await userEvent.upload(await screen.findByLabelText(label), file);
}

beforeEach(async () => {
  server.use(
    http.get(KEYS, () => HttpResponse.json({ items: [{ keyId: OLD.keyId, publicKey: KEY, since: OLD.at }] })),
    http.get(NEWEST, () => HttpResponse.json(NEW)),
    http.get(GROWTH, () => HttpResponse.json({ from: 1, to: 2, path: [SECOND] })),
  );
  await showAt(
    "/",
    <EvidenceMessages>
      <VerifyPage />
    </EvidenceMessages>,
  );
});

test("a head that was kept shows that the register only grew", async () => {
  await choose("Pilih berkas kepala register", OLD);
  expect(await screen.findByText("Terbukti: register hanya bertambah.")).toBeVisible();
});

test("a register that does not go on from it is told as changed, a shorter one as shorter", async () => {
  await choose("Pilih berkas kepala register", headOf(1, SECOND));
  expect(await screen.findByText(/tidak diawali yang lama/)).toBeVisible();
  await choose("Pilih berkas kepala register", headOf(3, SECOND));
  expect(await screen.findByText(/lebih pendek/)).toBeVisible();
});

test("when the service does not answer, the same file is checked again on request", async () => {
  server.use(http.get(NEWEST, () => HttpResponse.error(), { once: true }));
  await choose("Pilih berkas kepala register", OLD);
  await userEvent.click(await screen.findByRole("button", { name: "Coba lagi" }));
  expect(await screen.findByText("Terbukti: register hanya bertambah.")).toBeVisible();
});

test("a key of one's own counts in place of the one that the site announces", async () => {
  const other = generateKeyPairSync("ed25519").publicKey.export({ format: "der", type: "spki" });
  await userEvent.type(
    await screen.findByLabelText(/^Kunci publik dari sumber lain/),
    other.toString("base64"),
  );
  await choose("Pilih berkas kepala register", OLD);
  expect(await screen.findByText(/kunci yang tidak dikenal/)).toBeVisible();
});

test("what is no proof is told so, and the page and the script for checking without this site can be kept", async () => {
  await choose("Pilih berkas bukti", { format: "lain" });
  expect(await screen.findByText("Ini bukan berkas bukti register.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Simpan halaman pemeriksa" })).toHaveAttribute("download");
  expect(screen.getByRole("link", { name: /verify-register\.mjs/ })).toHaveAttribute("download");
});
