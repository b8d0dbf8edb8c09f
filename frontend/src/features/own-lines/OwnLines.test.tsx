import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import { keptDraft } from "@/device/drafts";
import { MeetingMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { OwnLines } from "./OwnLines";

const LINE = { id: "1", problem: "Antrean lama", proposal: "Tambah loket", corrections: [] as object[] };
const CORRECTION = { id: "2", text: "Dua loket", at: "2026-11-25T03:00:00Z" };
const OPEN = {
  closedAt: "2026-11-25T02:00:00Z",
  correctableUntil: "2026-12-02T02:00:00Z",
  correctable: true,
};
const OF = { number: "7K3M-Q2XK", secret: "rahasia" };

async function shown(minutes: object) {
  server.use(http.get("*/api/v1/attendances/7K3M-Q2XK/lines", () => HttpResponse.json(minutes)));
  await act(() =>
    showAt(
      "/",
      <Suspense>
        <MeetingMessages>
          <OwnLines of={OF} zone="Asia/Jakarta" />
        </MeetingMessages>
      </Suspense>,
    ),
  );
}

async function asked(text: string) {
  await userEvent.click(await screen.findByRole("button", { name: /Minta koreksi/ }));
  await userEvent.type(screen.getByLabelText("Yang perlu dibetulkan"), text);
}

test("while minutes are written there is nothing to correct yet", async () => {
  await shown({ items: [LINE], correctable: false });
  expect(await screen.findByText("Antrean lama")).toBeVisible();
  expect(screen.getByText(/Notulen masih ditulis/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Minta koreksi/ })).toBeNull();
});

test("who said nothing is told so", async () => {
  await shown({ items: [], correctable: false });
  expect(await screen.findByText(/Belum ada baris notulen/)).toBeVisible();
});

test("a correction is sent and stands below its line", async () => {
  await shown({ ...OPEN, items: [LINE] });
  await asked("Dua loket");
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/attendances/7K3M-Q2XK/lines/1/corrections", async ({ request }) => {
      sent.push(await request.json(), request.headers.get("Attendance-Secret"));
      return HttpResponse.json(CORRECTION, { status: 201 });
    }),
    http.get("*/api/v1/attendances/7K3M-Q2XK/lines", () =>
      HttpResponse.json({ ...OPEN, items: [{ ...LINE, corrections: [CORRECTION] }] }),
    ),
  );
  await userEvent.click(screen.getByRole("button", { name: "Kirim koreksi" }));
  // What is still in the field is found by its words, too.
  await waitFor(() => expect(sent).toEqual([{ text: "Dua loket" }, "rahasia"]));
  expect(await screen.findByText("Dua loket")).toBeVisible();
  expect(await screen.findByRole("button", { name: /Minta koreksi/ })).toBeVisible();
  expect(await keptDraft("koreksi/7K3M-Q2XK/1")).toBeUndefined();
});

test("what is refused stays in the form and on the device", async () => {
  await shown({ ...OPEN, items: [LINE] });
  await asked("Tiga loket");
  server.use(
    http.post("*/api/v1/attendances/7K3M-Q2XK/lines/1/corrections", () =>
      HttpResponse.json(problem(409, "correction-closed", { detail: "Tujuh hari sudah lewat." }), {
        status: 409,
      }),
    ),
  );
  await userEvent.click(screen.getByRole("button", { name: "Kirim koreksi" }));
  expect(await screen.findByText("Tujuh hari sudah lewat.")).toBeVisible();
  expect(screen.getByLabelText("Yang perlu dibetulkan")).toHaveValue("Tiga loket");
  expect(await keptDraft("koreksi/7K3M-Q2XK/1")).toBe("Tiga loket");
});
