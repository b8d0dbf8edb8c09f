import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { Certificate, CertificateSummary, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { CertificatesPage } from "./CertificatesPage";

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

async function page(shown: string | undefined, membership = HEAD) {
  server.use(
    http.get("*/api/v1/certificates", () => HttpResponse.json({ items: [SUMMARY] })),
    http.get("*/api/v1/certificates/c", () => HttpResponse.json(WHOLE, { headers: { ETag: '"4-x"' } })),
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

test("shows who only reads everything and no button", async () => {
  await page("c", AUDITOR);
  expect(await screen.findByRole("heading", { name: "SNI ISO 9001:2015" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Bekukan" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Catat audit" })).toBeNull();
});
