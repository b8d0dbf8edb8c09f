import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { RegisterEntry } from "@/api/types.gen";
import { chooseLanguage } from "@/i18n/language";
import { EvidenceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { RegisterPage } from "./RegisterPage";
import { type RegisterSearch, sound } from "./search";

const HEADS = "*/api/v1/register/heads";
const ENTRIES = "*/api/v1/register/entries";
const UNITS = "*/api/v1/units";
const UNIT = { id: "0196f0c4-0000-7000-8000-000000000001", slug: "loka", name: "Loka Contoh" };
const OTHER = { id: "0196f0c4-0000-7000-8000-000000000009", slug: "balai", name: "Balai Contoh" };
const HASH = "a".repeat(64);

const HEAD = { size: 7, root: HASH, at: "2026-11-28T01:00:00.000Z", keyId: "k".repeat(32), signature: "" };

const BLOCKED: RegisterEntry = {
  id: "0196f0c4-0000-7000-8000-000000000002",
  unitId: UNIT.id,
  at: "2026-11-28T01:00:00.000Z",
  act: "follow-up.moved",
  objectType: "follow-up",
  objectId: "0196f0c4-0000-7000-8000-000000000003",
  payload: { forumId: "0196f0c4-0000-7000-8000-000000000004", state: "BLOCKED", textCommitment: HASH },
  leafHash: HASH,
  index: 6,
};

/** Answers like a service with these entries, and tells what it was asked for. */
function answering({ items = [BLOCKED], head = () => HttpResponse.json(HEAD) as Response } = {}) {
  const asked: string[] = [];
  server.use(
    http.get(`${HEADS}/latest`, head),
    http.get(HEADS, () => HttpResponse.json({ items: [] })),
    http.get(UNITS, ({ request }) => {
      const cursor = new URL(request.url).searchParams.get("cursor");
      asked.push("units");
      return HttpResponse.json(cursor ? { items: [OTHER] } : { items: [UNIT], next: "more" });
    }),
    http.get(`${UNITS}/${UNIT.id}`, () => {
      asked.push("unit");
      return HttpResponse.json(UNIT);
    }),
    http.get(ENTRIES, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items });
    }),
  );
  return asked;
}

function proving(proof: object) {
  server.use(
    http.get("*/api/v1/register/keys", () => HttpResponse.json({ items: [] })),
    http.get(`${ENTRIES}/${BLOCKED.id}/proof`, () =>
      HttpResponse.json({ format: "fkp-register-proof/1", provable: true, head: HEAD, ...proof }),
    ),
  );
}

function shown(search: RegisterSearch = {}) {
  return showAt(
    "/",
    <EvidenceMessages>
      <RegisterPage search={search} />
    </EvidenceMessages>,
  );
}

const refusal = (status: number, code: string) =>
  HttpResponse.json(
    { type: `/problems/${code}`, title: "", status, code, detail: "Tanyakan lagi.", traceId: "t1" },
    { status, headers: { "Content-Type": "application/problem+json" } },
  );

it("says of each act whose it was, and leads to what it was done to", async () => {
  const asked = answering({
    items: [BLOCKED, { ...BLOCKED, id: "0196f0c4-0000-7000-8000-000000000005", index: 5 }],
  });
  await shown();
  const entry = within((await screen.findByText(/urutan 6/)).closest("li") as HTMLElement);

  expect(entry.getByText("Keadaan tindak lanjut berubah")).toBeInTheDocument();
  expect(await entry.findByRole("link", { name: UNIT.name })).toHaveAttribute("href", "/unit/loka");
  expect(entry.getByRole("link", { name: "Buka hasil forum" })).toHaveAttribute(
    "href",
    `/forum/${BLOCKED.payload.forumId}/hasil`,
  );
  // Once for both, and not for all units as long as nobody chooses among them.
  expect(asked.filter((one) => one.startsWith("unit"))).toEqual(["unit"]);
});

it("leads to the unit also when its name cannot be read, and shows an act above units without one", async () => {
  const { unitId: _, ...above } = BLOCKED;
  answering({ items: [BLOCKED, { ...above, id: OTHER.id, index: 2 }] });
  server.use(http.get(`${UNITS}/${UNIT.id}`, () => refusal(500, "internal")));
  await shown();
  const entry = await screen.findByText(/urutan 2/);

  expect(within(entry.closest("li") as HTMLElement).queryByRole("link", { name: /unit/ })).toBeNull();
  expect(screen.getByRole("link", { name: "Buka unit" })).toHaveAttribute("href", `/unit/${UNIT.id}`);
});

it("is filtered by the keyboard, and keeps the filter in the address", async () => {
  const asked = answering();
  const { router } = await shown();
  await screen.findByText(/urutan 6/);
  await userEvent.click(screen.getByText("Saring peristiwa"));
  await screen.findByRole("option", { name: OTHER.name });
  await userEvent.selectOptions(screen.getByLabelText("Jenis peristiwa"), "Forum dibatalkan");
  await userEvent.selectOptions(screen.getByLabelText("Unit"), UNIT.name);
  screen.getByRole("button", { name: "Tampilkan" }).focus();
  await userEvent.keyboard("{Enter}");

  await waitFor(() =>
    expect(router.state.location.search).toEqual({ peristiwa: "forum.cancelled", unit: UNIT.id }),
  );
  expect(sound(router.state.location.search)).toEqual(router.state.location.search);
  expect(asked).toContain("units");
});

it("asks for what the address says, shows it in the filter, and offers to take the filter away", async () => {
  const asked = answering({ items: [] });
  await shown({ peristiwa: "forum.announced", unit: UNIT.id });

  expect(await screen.findByText("Tidak ada peristiwa yang cocok.")).toBeInTheDocument();
  expect(asked).toContainEqual(expect.stringContaining(`act=forum.announced&unitId=${UNIT.id}`));
  expect(screen.getByLabelText("Jenis peristiwa")).toHaveDisplayValue("Forum diumumkan");
  await waitFor(() => expect(screen.getByLabelText("Unit")).toHaveDisplayValue(UNIT.name));
  for (const link of screen.getAllByRole("link", { name: "Hapus penyaring" })) {
    expect(link).toHaveAttribute("href", "/buku-register");
  }
});

it("says that nothing has been written down yet", async () => {
  answering({ items: [] });
  await shown();
  expect(await screen.findByText("Belum ada peristiwa yang dicatat.")).toBeInTheDocument();
});

it.each([
  { of: "follow-up", said: { text: "Menunggu anggaran", salt: HASH }, read: "Menunggu anggaran" },
  { of: "follow-up", said: undefined, read: /Kata-katanya sudah dihapus/ },
  { of: "response", said: { text: "Tarif diatur PP.", salt: HASH }, read: "Tarif diatur PP." },
  { of: "response", said: undefined, read: /kata-kata tanggapan ada di sini selama tampil/ },
  { of: "feedback", said: undefined, read: /Kata-kata masukan hanya ada pada tanda terimanya/ },
])("shows what was written with an act of a $of as long as it is there", async ({ of, said, read }) => {
  answering();
  proving({ items: [{ entry: { ...BLOCKED, objectType: of }, path: [], ...(said && { said }) }] });
  await shown();
  await userEvent.click(await screen.findByText("Buktikan peristiwa ini"));

  expect(await screen.findByText(read)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Simpan berkas bukti" })).toBeEnabled();
});

it("does not call proven what no key of the register has signed", async () => {
  answering();
  proving({ items: [{ entry: BLOCKED, path: [] }] });
  await shown();
  await userEvent.click(await screen.findByText("Buktikan peristiwa ini"));

  expect(await screen.findByText("Tidak terbukti.")).toBeInTheDocument();
});

it("says that an act waits for its place, and hands out no file that would not hold", async () => {
  answering();
  proving({ provable: false, items: [{ entry: BLOCKED }] });
  await shown();
  await userEvent.click(await screen.findByText("Buktikan peristiwa ini"));

  expect(await screen.findByText("Tercatat. Bukti tersedia sebentar lagi.")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Simpan berkas bukti" })).toBeDisabled();
});

it("says that there is no head yet", async () => {
  answering({ head: () => refusal(409, "not-yet-sequenced") });
  await shown();
  expect(await screen.findByText(/Belum ada peristiwa yang mendapat nomor urut/)).toBeInTheDocument();
});

it("says that the head could not be loaded", async () => {
  answering({ head: () => refusal(500, "internal") });
  await shown();
  expect(await screen.findByRole("alert")).toBeInTheDocument();
});

it("says that what stands there may be old when it cannot be read again", async () => {
  answering();
  await shown();
  await screen.findByText(/urutan 6/);
  server.use(http.get(ENTRIES, () => HttpResponse.error()));
  window.dispatchEvent(new Event("visibilitychange"));

  expect(await screen.findByRole("alert")).toBeInTheDocument();
  expect(screen.getByText(/urutan 6/)).toBeInTheDocument();
});

it("speaks English", async () => {
  answering();
  chooseLanguage("en");
  await import("@/i18n/en/evidence");
  await shown();
  expect(await screen.findByText("A follow-up moved on")).toBeInTheDocument();
  expect(screen.getByText("Prove this act")).toBeInTheDocument();
});
