import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { Attendance } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { CorrectDialog } from "./CorrectDialog";

const RINA: Attendance = {
  id: "rina",
  number: "7K3M-Q2XK",
  name: "Rina Contoh",
  element: "MEDIA",
  mode: "IN_PERSON",
  way: "DESK",
  arrival: 1,
  arrivedAt: "2026-12-03T02:00:00Z",
  receivedAt: "2026-12-03T02:00:00Z",
  signed: false,
  corrections: [],
  version: 1,
};

/** A service whose list another desk may change meanwhile; takes a correction only under the newest ETag. */
function service() {
  const state = { name: "Rina Contoh", version: 1, sent: [] as (string | null)[] };
  const etag = () => `"${state.version}"`;
  server.use(
    http.get("*/api/v1/sessions/:id/attendances/:attendanceId", () =>
      HttpResponse.json({ ...RINA, name: state.name }, { headers: { ETag: etag() } }),
    ),
    http.put("*/api/v1/sessions/:id/attendances/:attendanceId", async ({ request }) => {
      const given = request.headers.get("If-Match");
      state.sent.push(given);
      if (given !== etag()) return HttpResponse.json(problem(412, "changed-meanwhile"), { status: 412 });
      const { visitor } = (await request.json()) as { visitor: { name: string } };
      if (visitor.name) return HttpResponse.json(RINA);
      const errors = [{ pointer: "/visitor/name", code: "required", detail: "Nama: wajib diisi." }];
      return HttpResponse.json(problem(422, "invalid", { errors }), { status: 422 });
    }),
  );
  return state;
}

async function opened() {
  const onClose = vi.fn();
  await showAt(
    "/",
    <WorkspaceMessages>
      <CorrectDialog session="pertemuan" attendance={RINA} onClose={onClose} />
    </WorkspaceMessages>,
  );
  return { name: await screen.findByLabelText("Nama"), onClose };
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Simpan perbaikan" }));

test("a fault is said at its field, and the summary leads there", async () => {
  service();
  const { name } = await opened();
  await userEvent.clear(name);
  await save();

  await userEvent.click(await screen.findByRole("link", { name: "Nama: wajib diisi." }));

  expect(name).toHaveFocus();
  expect(name).toBeInvalid();
  expect(name).toHaveAccessibleDescription("Nama: wajib diisi.");
});

test("who was changed at another desk meanwhile is not overwritten unawares", async () => {
  const far = service();
  const { name, onClose } = await opened();
  far.name = "Rina Contoh, S.E.";
  far.version = 2;
  await userEvent.type(name, " Sari");
  await save();

  expect(await screen.findByText(/diubah orang lain sesudah Anda membukanya/)).toBeVisible();
  expect(onClose).not.toHaveBeenCalled();
  expect(name).toHaveValue("Rina Contoh Sari");

  await userEvent.click(screen.getByRole("button", { name: "Simpan isian saya" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(far.sent).toEqual(['"1"', '"2"']);
});
