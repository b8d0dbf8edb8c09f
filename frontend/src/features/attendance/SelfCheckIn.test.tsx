import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import { MeetingMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { SelfCheckIn } from "./SelfCheckIn";

const TICKET = { number: "7K3M-Q2XK", secret: "rahasia" };
const PASS = { attendance: { number: "4W8P-T1ZF" }, secret: "kunci", passPath: "/kehadiran/4W8P-T1ZF" };

/** The ticket's page while nobody has checked the ticket in. */
async function shown(answer: () => Response) {
  server.use(
    http.get("*/api/v1/sessions/1/self-check-in", () =>
      HttpResponse.json(problem(404, "attendance-unknown"), { status: 404 }),
    ),
    http.post("*/api/v1/sessions/1/self-check-in", answer),
  );
  await act(() =>
    showAt(
      "/",
      <Suspense>
        <MeetingMessages>
          <SelfCheckIn session="1" ticket={TICKET} />
        </MeetingMessages>
      </Suspense>,
    ),
  );
  await userEvent.type(await screen.findByLabelText("Kode di layar aula"), "402 913");
  await userEvent.click(screen.getByRole("button", { name: "Saya hadir" }));
}

test("who types the code of the hall is present, and finds the own page", async () => {
  await shown(() => HttpResponse.json(PASS, { status: 201 }));
  expect(await screen.findByText("Anda tercatat hadir.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Buka halaman kehadiran" })).toHaveAttribute(
    "href",
    "/kehadiran/4W8P-T1ZF#kunci",
  );
});

test("a code that is not shown any more is told so, and what was typed stays", async () => {
  await shown(() =>
    HttpResponse.json(problem(409, "code-expired", { detail: "Ketik kode yang tampil sekarang." }), {
      status: 409,
    }),
  );
  expect(await screen.findByText("Ketik kode yang tampil sekarang.")).toBeVisible();
  expect(screen.getByLabelText("Kode di layar aula")).toHaveValue("402 913");
});
