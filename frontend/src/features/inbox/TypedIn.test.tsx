import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { Feedback } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { saveAs } from "@/ui/saveAs";
import { TypedIn } from "./TypedIn";

vi.mock("@/ui/saveAs");

const ENTRY = {
  feedbackId: "i",
  typedBy: "Siti Rahma",
  confirmedAt: "2026-11-26T02:00:00Z",
  originalLocked: false,
};

/** Its words are loaded first, which on a busy machine takes longer than a test waits. */
async function show() {
  await import("@/i18n/id/workspace");
  const feedback = { id: "i", channel: "PAPER_FORM", receivedOn: "2026-11-20" } as Feedback;
  return showAt(
    "/",
    <WorkspaceMessages>
      <TypedIn feedback={feedback} />
    </WorkspaceMessages>,
  );
}

function answer(body: object, status = 200) {
  server.use(http.get("*/api/v1/feedback/i/assisted-entry", () => HttpResponse.json(body, { status })));
}

test("saves the original, read with the login, and says who typed it in", async () => {
  const asked: string[] = [];
  answer({ ...ENTRY, originalFileId: "berkas" });
  server.use(
    http.get("*/api/v1/files/berkas/content", ({ request }) => {
      asked.push(new URL(request.url).pathname);
      return new HttpResponse("x", { headers: { "Content-Type": "image/jpeg" } });
    }),
  );
  await show();

  await userEvent.click(await screen.findByRole("button", { name: "Simpan lembar asli" }));
  await waitFor(() => expect(saveAs).toHaveBeenCalledWith(expect.anything(), "lembar-asli.jpeg"));
  expect(asked).toEqual(["/api/v1/files/berkas/content"]);
  expect(screen.getByText(/Formulir kertas, diterima kantor 20 November 2026/)).toHaveTextContent(
    "Diketik oleh Siti Rahma.",
  );
});

test("says why the original cannot be saved", async () => {
  answer({ ...ENTRY, originalFileId: "berkas" });
  server.use(
    http.get("*/api/v1/files/berkas/content", () =>
      HttpResponse.json(problem(404, "not-found"), { status: 404 }),
    ),
  );
  await show();

  await userEvent.click(await screen.findByRole("button", { name: "Simpan lembar asli" }));
  expect(await screen.findByRole("alert")).toBeVisible();
});

test("offers no original that is under lock, and says why", async () => {
  answer({ ...ENTRY, originalFileId: "berkas", originalLocked: true });
  await show();

  expect(
    await screen.findByText("Lembar aslinya disimpan terkunci karena sebagian masukan ditutupi."),
  ).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});

test("says so where the original went with the personal data", async () => {
  answer(ENTRY);
  await show();

  expect(await screen.findByText("Lembar aslinya terhapus bersama data pribadi.")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});

test("a form that came in a spreadsheet has none, and that is no error", async () => {
  answer(problem(404, "not-found"), 404);
  await show();

  expect(await screen.findByText(/Formulir kertas, diterima kantor/)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});
