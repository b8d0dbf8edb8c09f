import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { BulkDismissal } from "./BulkDismissal";
import { input } from "./inboxFixture";

const madeAt = "2026-11-20T02:41:00.000001Z";
const reported = { ...input("1", "Kursi kurang."), reports: [{ reason: "SPAM" as const, madeAt }] };

async function dialog(done = () => {}) {
  await import("@/i18n/id/workspace");
  return showAt(
    "/",
    <WorkspaceMessages>
      <BulkDismissal
        unitId="u"
        inputs={[reported, input("2", "Antre lama.")]}
        onDone={done}
        onClose={() => {}}
      />
      <Toasts />
    </WorkspaceMessages>,
  );
}

test("reports on many are settled up to what was read, after saying on how many and what waits on", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/report-dismissal-previews", () => HttpResponse.json({ settled: 1, waiting: 1 })),
    http.post("*/api/v1/report-dismissals", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ settled: 1, waiting: 1 }, { status: 201 });
    }),
  );
  const done = vi.fn();
  await dialog(done);

  expect(
    await screen.findByText(
      "Laporan atas 1 dari 2 masukan terpilih akan dianggap selesai. Atas 1 masukan ada laporan yang lebih baru; laporan itu tetap menunggu.",
    ),
  ).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /Sudah diperiksa/ }));
  expect(await screen.findByText("Laporan atas 1 masukan selesai")).toBeVisible();
  expect(done).toHaveBeenCalled();
  expect(sent).toEqual([{ unitId: "u", inputs: [{ feedbackId: "1", readUntil: madeAt }] }]);
});

test("nothing is settled where colleagues were faster", async () => {
  server.use(
    http.post("*/api/v1/report-dismissal-previews", () => HttpResponse.json({ settled: 0, waiting: 0 })),
  );
  await dialog();
  await screen.findByText(/Laporan atas 0 dari 2/);
  await waitFor(() => expect(screen.getByRole("button", { name: /Sudah diperiksa/ })).toBeDisabled());
});
