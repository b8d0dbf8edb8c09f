import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { ImportPreview, Standard, StandardVersion, TakenText, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { ImportPage } from "./ImportPage";

const says = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

let user: ReturnType<typeof userEvent.setup>;

beforeEach(() => {
  user = userEvent.setup();
});

const MEMBERSHIP = {
  unitId: "u1",
  unitSlug: "loka",
  zone: "Asia/Jakarta",
  roles: ["DRAFTER"],
} as unknown as UnitRoles;
const STANDARD = { id: "s1", code: "SP-01", title: "Pengujian" } as unknown as Standard;

function version(sd3: { text: string; version: number }) {
  return {
    id: "v1",
    standardId: "s1",
    number: 1,
    components: [
      { code: "SD1", content: { type: "doc", content: [] }, rows: [], complete: false, version: 0 },
      {
        code: "SD3",
        content: sd3.text ? says(sd3.text) : { type: "doc", content: [] },
        rows: [],
        complete: sd3.text !== "",
        version: sd3.version,
      },
    ],
  } as unknown as StandardVersion;
}

const PREVIEW = {
  form: "DOCX",
  components: [
    {
      code: "SD1",
      label: "Persyaratan",
      place: { id: "Tabel 1, baris 2", en: "Table 1, row 2" },
      content: says("KTP"),
    },
    {
      code: "SD3",
      label: "Waktu",
      place: { id: "Tabel 1, baris 3", en: "Table 1, row 3" },
      content: says("14 hari"),
    },
  ],
  missing: ["SD4"],
  leftovers: [
    { place: { id: "Paragraf 1", en: "Paragraph 1" }, text: "LAMPIRAN KEPUTUSAN", reason: "OUTSIDE_TABLE" },
  ],
  notes: [],
} as unknown as ImportPreview;

const KINDS = {
  items: ["SD1", "SD3", "SD4"].map((code) => ({ code, label: { id: `Nama ${code}`, en: `Name ${code}` } })),
};

function service(draft: StandardVersion) {
  const sent: TakenText[][] = [];
  server.use(
    http.get("*/api/v1/standards/s1/versions/1", () => HttpResponse.json(draft)),
    http.get("*/api/v1/component-kinds", () => HttpResponse.json(KINDS)),
    http.post("*/api/v1/import-previews", () => HttpResponse.json(PREVIEW)),
    http.put("*/api/v1/standards/s1/versions/1/texts", async ({ request }) => {
      sent.push(((await request.json()) as { texts: TakenText[] }).texts);
      return HttpResponse.json(draft);
    }),
  );
  return sent;
}

/** What suspends is waited for inside act, as the test renderer wants it. */
async function page() {
  await act(async () => {
    await showAt(
      "/",
      <Suspense>
        <WorkspaceMessages>
          <ImportPage standard={STANDARD} membership={MEMBERSHIP} number={1} />
        </WorkspaceMessages>
      </Suspense>,
    );
  });
}

async function openPage() {
  await page();
  return screen.findByLabelText("Berkas");
}

async function look() {
  const field = await openPage();
  await user.upload(field, new File(["isi"], "standar.docx"));
  await user.click(screen.getByRole("button", { name: "Lihat isinya" }));
}

test("what is found is shown to choose from, and nothing of the rest is lost", async () => {
  const sent = service(version({ text: "lama", version: 4 }));
  await look();

  expect(await screen.findByRole("heading", { name: "Ditemukan 2 dari 14 komponen" })).toBeVisible();
  expect(screen.getByText("Tidak ditemukan: SD4 Nama SD4.")).toBeVisible();
  expect(screen.getByText("LAMPIRAN KEPUTUSAN")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Salin Paragraf 1" }));
  expect(await navigator.clipboard.readText()).toBe("LAMPIRAN KEPUTUSAN");

  const replacing = screen.getByRole("checkbox", { name: "Ganti teks SD3 dengan ini" });
  expect(replacing).not.toBeChecked();
  expect(replacing).toHaveAccessibleDescription(/SD3 sudah berisi teks/);
  await user.click(replacing);
  await user.click(screen.getByRole("button", { name: "Masukkan 2 komponen" }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject([
    { code: "SD1", etag: '"0"', replaces: false },
    { code: "SD3", etag: '"4"', replaces: true },
  ]);
});

test("when somebody was quicker nothing is written, and that text is chosen anew", async () => {
  service(version({ text: "", version: 0 }));
  await look();
  await screen.findByRole("button", { name: "Masukkan 2 komponen" });

  const errors = [{ pointer: "/texts/1/etag", code: "changed-meanwhile", detail: "" }];
  server.use(
    http.get("*/api/v1/standards/s1/versions/1", () =>
      HttpResponse.json(version({ text: "dari Rina", version: 1 })),
    ),
    http.put("*/api/v1/standards/s1/versions/1/texts", () =>
      HttpResponse.json(problem(412, "changed-meanwhile", { errors }), { status: 412 }),
    ),
  );
  await user.click(screen.getByRole("button", { name: "Masukkan 2 komponen" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("belum ada yang dimasukkan");
  const replacing = await screen.findByRole("checkbox", { name: "Ganti teks SD3 dengan ini" });
  expect(replacing).not.toBeChecked();
  expect(screen.getByRole("button", { name: "Masukkan 1 komponen" })).toBeEnabled();
});

test("a refused document says why, and the file stays chosen", async () => {
  service(version({ text: "", version: 0 }));
  server.use(
    http.post("*/api/v1/import-previews", () =>
      HttpResponse.json(problem(415, "document-kind-refused", { detail: "Dokumen ini memuat makro." }), {
        status: 415,
      }),
    ),
  );
  await look();

  expect(await screen.findByText("Dokumen ini memuat makro.")).toBeVisible();
  expect((screen.getByLabelText("Berkas") as HTMLInputElement).files).toHaveLength(1);
});

test("without a file nothing is sent", async () => {
  service(version({ text: "", version: 0 }));
  await openPage();
  await user.click(screen.getByRole("button", { name: "Lihat isinya" }));
  expect(screen.getByText("Pilih berkasnya lebih dahulu.")).toBeVisible();
});

test("a document without anything of a standard shows all that is in it", async () => {
  service(version({ text: "", version: 0 }));
  server.use(http.post("*/api/v1/import-previews", () => HttpResponse.json({ ...PREVIEW, components: [] })));
  await look();
  expect(await screen.findByText("Tidak ada komponen yang dikenali.")).toBeVisible();
  const rest = screen.getByRole("region", { name: "1 bagian lain dari berkas" });
  expect(within(rest).getByText("LAMPIRAN KEPUTUSAN")).toBeVisible();
});

test("a version before the public takes nothing more", async () => {
  service({ ...version({ text: "", version: 0 }), frozenAt: "2026-11-22T02:41:00Z" });
  await page();
  expect(await screen.findByText("Versi 1 sudah dibuka untuk publik.")).toBeVisible();
});
