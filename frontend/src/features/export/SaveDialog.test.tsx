import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { saveAs } from "@/ui/saveAs";
import { SaveDialog } from "./SaveDialog";
import { SaveSets } from "./SaveRows";

vi.mock("@/ui/saveAs");

const SETS = [
  ["FEEDBACK", "feedback-export", "masukan"],
  ["FOLLOW_UPS", "follow-up-export", "tindak-lanjut"],
  ["ATTENDANCES", "attendance-export", "daftar-hadir"],
  ["AUDIT", "audit-export", "jejak-audit"],
  ["WORKLOAD", "workload-export", "beban-kerja"],
  ["RESPONSES", "response-export", "tanggapan"],
  ["ANSWER_DRAFTS", "answer-draft-export", "draf-tanggapan"],
  ["REGISTRATIONS", "registration-export", "pendaftaran"],
  ["INVITATIONS", "invitation-export", "undangan"],
  ["STAKEHOLDERS", "stakeholder-export", "pemangku-kepentingan"],
  ["MINUTES", "minutes-export", "notulen"],
  ["AGREEMENT_ITEMS", "agreement-item-export", "butir-berita-acara"],
  ["MODERATION_ACTS", "moderation-act-export", "log-moderasi"],
  ["REPORTS", "report-export", "laporan-pembaca"],
  ["DEADLINES", "deadline-export", "tenggat"],
  ["REGISTER_ENTRIES", "register-entry-export", "buku-register"],
  ["CERTIFICATES", "certificate-export", "sertifikat"],
  ["DECREES", "decree-export", "surat-keputusan"],
] as const;

async function dialog(dataSet: (typeof SETS)[number][0]) {
  await import("@/i18n/id/workspace");
  return showAt(
    "/",
    <WorkspaceMessages>
      <SaveDialog
        which={{ dataSet, unitId: "u", filter: { forumId: "f" } }}
        zone="Asia/Jakarta"
        onClose={() => {}}
      />
    </WorkspaceMessages>,
  );
}

test.each(SETS)(
  "saves the rows of %s that were asked for, under their own name",
  async (dataSet, path, name) => {
    let asked = "";
    server.use(
      http.get("*/api/v1/exports", () => HttpResponse.json({ items: [] })),
      http.get(`*/api/v1/${path}`, ({ request }) => {
        asked = new URL(request.url).search;
        return new HttpResponse("isi", { headers: { "Content-Type": "text/csv" } });
      }),
    );
    await dialog(dataSet);
    await userEvent.click(await screen.findByRole("radio", { name: "CSV" }));
    await userEvent.click(screen.getByRole("button", { name: "Unduh sekarang" }));
    await waitFor(() =>
      expect(vi.mocked(saveAs).mock.lastCall?.[1]).toMatch(new RegExp(`^${name}-.*[.]csv$`)),
    );
    expect(asked).toContain("?unitId=u&forumId=f&format=CSV&lang=id");
    // What is not public stands in it only where that is asked for.
    expect(asked.includes("&internal=true")).toBe(dataSet === "CERTIFICATES" || dataSet === "RESPONSES");
    expect(asked.includes("&drafts=true")).toBe(dataSet === "DECREES");
  },
);

test("has a large file prepared, and says which of them is which", async () => {
  let ordered: unknown;
  const job = {
    id: "1",
    unitId: "u",
    dataSet: "ATTENDANCES",
    format: "XLSX",
    state: "QUEUED",
    rowsDone: 0,
    requestedAt: "2026-11-26T03:00:00Z",
  };
  server.use(
    http.get("*/api/v1/exports", () => HttpResponse.json({ items: ordered ? [job] : [] })),
    http.post("*/api/v1/exports", async ({ request }) => {
      ordered = await request.json();
      return HttpResponse.json(job, { status: 201 });
    }),
  );
  await dialog("ATTENDANCES");
  await userEvent.click(await screen.findByRole("button", { name: "Siapkan berkas" }));
  expect(await screen.findByText("daftar-hadir, Excel (XLSX)")).toBeVisible();
  expect(ordered).toMatchObject({ dataSet: "ATTENDANCES", unitId: "u", filter: { forumId: "f" } });
});

test("of several sets one is chosen, and that one is saved", async () => {
  let asked = "";
  server.use(
    http.get("*/api/v1/exports", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/minutes-export", ({ request }) => {
      asked = new URL(request.url).search;
      return new HttpResponse("isi", { headers: { "Content-Type": "text/csv" } });
    }),
  );
  await import("@/i18n/id/workspace");
  showAt(
    "/",
    <WorkspaceMessages>
      <SaveSets
        sets={["REGISTRATIONS", "MINUTES"]}
        unitId="u"
        filter={{ forumId: "f" }}
        zone="Asia/Jakarta"
      />
    </WorkspaceMessages>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Unduh data lain" }));
  await userEvent.selectOptions(await screen.findByLabelText("Yang diunduh"), "Unduh notulen");
  expect(screen.getByText(/setiap baris notulen/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Unduh sekarang" }));
  await waitFor(() => expect(vi.mocked(saveAs).mock.lastCall?.[1]).toMatch(/^notulen-.*[.]xlsx$/));
  expect(asked).toBe("?unitId=u&forumId=f&format=XLSX&lang=id");
});
