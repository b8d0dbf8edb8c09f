import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { AuditFinding, Certificate, CertificateSummary, UnitRoles } from "@/api/types.gen";
import { EvidenceMessages, WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { CertificatesPage } from "./CertificatesPage";
import { RegisterPage } from "./RegisterPage";

vi.mock("../identity/session", async (original) => ({
  ...(await original<object>()),
  useSession: () => ({ status: "member", name: "Ratna" }),
}));

const HEAD = { unitId: "u", unitSlug: "loka", zone: "Asia/Jakarta", roles: ["HEAD"] } as unknown as UnitRoles;
const AUDITOR = { ...HEAD, roles: ["AUDITOR"] } as unknown as UnitRoles;

const SUMMARY: CertificateSummary = {
  id: "c",
  unit: { id: "u", slug: "loka", name: "Loka" },
  institution: { id: "i", slug: "bpom", name: "BPOM" },
  state: "CERTIFIED",
  standard: "SNI ISO 9001",
  edition: "2015",
  endsOn: "2027-03-01",
  published: true,
  sample: false,
  gaps: ["SCOPE"],
  warnings: [{ kind: "EXPIRING", on: "2027-03-01", months: 6 }],
};

const WHOLE: Certificate = {
  ...SUMMARY,
  sites: [],
  historic: true,
  countsPublished: false,
  windows: [],
  next: ["SUSPENDED", "WITHDRAWN"],
  audits: [],
  changes: [],
  version: 4,
};

const FINDING: AuditFinding = {
  id: "n",
  number: "NC-01",
  kind: "MINOR",
  text: "Rekaman pelatihan belum lengkap.",
  dueOn: "2026-12-20",
  overdue: false,
  version: 0,
};

const AUDITED: Certificate = {
  ...WHOLE,
  audits: [
    {
      id: "a",
      kind: "SURVEILLANCE_1",
      startedOn: "2026-11-01",
      auditors: [],
      records: [],
      findings: [
        FINDING,
        {
          ...FINDING,
          id: "m",
          number: "NC-02",
          followUpId: "p",
          followUp: { text: "Melatih petugas", state: "IN_PROGRESS", dueOn: "2026-12-01", overdue: false },
        },
      ],
      version: 0,
    },
  ],
};

async function page(
  shown: string | undefined,
  membership = HEAD,
  whole = WHOLE,
  email = "loka@example.go.id",
) {
  server.use(
    http.get("*/api/v1/units/u", () => HttpResponse.json({ id: "u", ...(email && { email }) })),
    http.get("*/api/v1/certificates", () => HttpResponse.json({ items: [SUMMARY] })),
    http.get("*/api/v1/certificates/c", () => HttpResponse.json(whole, { headers: { ETag: '"4-x"' } })),
  );
  await import("@/i18n/id/workspace");
  return showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <CertificatesPage membership={membership} shown={shown} show={() => {}} />
      </Suspense>
    </WorkspaceMessages>,
  );
}

test("says what is due and what is not known of a certificate", async () => {
  await page(undefined);
  expect(await screen.findByText(/kurang dari 6 bulan lagi/)).toBeVisible();
  expect(screen.getByText("Belum lengkap: ruang lingkup.")).toBeVisible();
});

test("a unit without an address is told that no mail can go, and who may is led to where one is entered", async () => {
  await page(undefined, HEAD, WHOLE, "");
  expect(await screen.findByText(/Peringatan tidak dapat dikirim/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Isi alamat surel unit" })).toHaveAttribute(
    "href",
    "/kelola/loka/unit",
  );
});

test("who may not change the unit reads whose it is to enter its address", async () => {
  await page(undefined, AUDITOR, WHOLE, "");
  expect(await screen.findByText(/Peringatan tidak dapat dikirim/)).toBeVisible();
  expect(screen.queryByRole("link", { name: "Isi alamat surel unit" })).toBeNull();
});

test("is suspended with a reason, and says what the service refuses", async () => {
  const sent: unknown[] = [];
  await page("c");
  server.use(
    http.post("*/api/v1/certificates/c/move", async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(
        problem(400, "invalid-request", {
          errors: [{ pointer: "/reason", code: "missing", detail: "sebutkan alasannya" }],
        }),
        { status: 400 },
      );
    }),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Bekukan" }));
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Bekukan" }));
  await waitFor(() => expect(within(dialog).getByLabelText("Alasan")).toBeInvalid());
  expect(sent[0]).toBe('"4-x"');
  expect(sent[1]).toMatchObject({ to: "SUSPENDED", reason: null });
});

test("of one that has ended its body's earlier decision is recorded with a day until then", async () => {
  await page("c", HEAD, {
    ...WHOLE,
    state: "EXPIRED",
    endsOn: "2026-03-01",
    next: ["CERTIFIED", "WITHDRAWN"],
  });
  await userEvent.click(await screen.findByRole("button", { name: "Akhiri pembekuan" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByLabelText("Sejak tanggal")).toHaveValue("2026-03-01");
  expect(dialog.getByText(/sampai hari itu/)).toBeVisible();
});

test("shows who only reads everything and no button", async () => {
  await page("c", AUDITOR);
  expect(await screen.findByRole("heading", { name: "SNI ISO 9001:2015" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Bekukan" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Catat audit" })).toBeNull();
});

test("a finding is followed up in public words of its own, and another shows how far its follow-up is", async () => {
  const sent: unknown[] = [];
  await page("c", HEAD, AUDITED);
  server.use(
    http.post("*/api/v1/audit-findings/n/follow-up", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Buat tindak lanjut NC-01" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/langsung terbuka untuk umum/)).toBeVisible();
  await userEvent.type(dialog.getByLabelText("Yang dijanjikan"), "Menyusun matriks kompetensi");
  await userEvent.type(dialog.getByLabelText("Penanggung jawab"), "Tim Mutu");
  await userEvent.click(dialog.getByRole("button", { name: "Buat tindak lanjut" }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        text: "Menyusun matriks kompetensi",
        owner: "Tim Mutu",
        horizon: "SHORT",
        dueOn: "2026-12-20",
      },
    ]),
  );
  expect(screen.getByText("Melatih petugas")).toBeVisible();
  expect(screen.getByText("Berjalan")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Buat tindak lanjut NC-02" })).toBeNull();
});

test("an admin says how many units of an institution are to be certified, and by when", async () => {
  const sent: unknown[] = [];
  const bandung = { institution: { id: "i", slug: "bandung", name: "Pemkot Bandung" }, unitCount: 0 };
  const stated = {
    ...bandung,
    certifiedCount: 0,
    statedCertified: 44,
    statedUnits: 83,
    sample: false,
    version: 1,
  };
  server.use(
    http.get("*/api/v1/me", () => HttpResponse.json({ admin: true, memberships: [] })),
    http.get("*/api/v1/certificates", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/institutions", () => HttpResponse.json({ items: [bandung.institution] })),
    http.get("*/api/v1/certification-coverage", () => HttpResponse.json({ items: [stated] })),
    http.get("*/api/v1/institutions/i/certification-coverage", () =>
      HttpResponse.json(stated, { headers: { ETag: '"1-0-0"' } }),
    ),
    http.put("*/api/v1/institutions/i/certification-coverage", async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(stated);
    }),
  );
  await import("@/i18n/id/evidence");
  await showAt(
    "/",
    <EvidenceMessages>
      <Suspense>
        <RegisterPage search={{}} />
      </Suspense>
    </EvidenceMessages>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Atur sasaran instansi" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(await dialog.findByLabelText("Menurut instansi: unit bersertifikat")).toHaveValue(44);
  await userEvent.type(dialog.getByLabelText("Sasaran: jumlah unit bersertifikat"), "83");
  await userEvent.type(dialog.getByLabelText("Tercapai sampai akhir tahun"), "2027");
  await userEvent.click(dialog.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(sent[0]).toBe('"1-0-0"'));
  expect(sent[1]).toMatchObject({ targetCount: 83, targetYear: 2027, statedCertified: 44, statedOn: null });
});

test("who has narrowed the register down saves what they see", async () => {
  let asked = "";
  server.use(
    http.get("*/api/v1/me", () => HttpResponse.json({ admin: false, memberships: [] })),
    http.get("*/api/v1/certificates", ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({ items: [] });
    }),
    http.get("*/api/v1/institutions", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/certification-coverage", () => HttpResponse.json({ items: [] })),
  );
  await import("@/i18n/id/evidence");
  await showAt(
    "/",
    <EvidenceMessages>
      <Suspense>
        <RegisterPage
          search={{ standar: "SNI ISO 9001", status: "CERTIFIED", instansi: "i" }}
          files={(filter) => <p>{`?${new URLSearchParams(filter)}`}</p>}
        />
      </Suspense>
    </EvidenceMessages>,
  );
  const saved = await screen.findByText(/^[?]standard=/);
  await waitFor(() => expect(asked).not.toBe(""));
  const listed = new URLSearchParams(asked);
  listed.delete("limit");
  expect([...new URLSearchParams(saved.textContent ?? "")]).toEqual(expect.arrayContaining([...listed]));
  expect(saved).toHaveTextContent("state=CERTIFIED");
});
