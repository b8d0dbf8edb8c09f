import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { IssuedTicket, RegistrationSubmission, Seats, Session } from "@/api/types.gen";
import { keptDraft } from "@/device/drafts";
import { MeetingMessages } from "@/i18n/Messages";
import { easyChallenge } from "@/test/challenge";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { RegisterPage } from "./RegisterPage";
import type { Secret } from "./registration.queries";
import { draftName, type RegistrationDraft } from "./registrationDraft";

const SEND = "*/api/v1/sessions/:id/registrations";
const ticket: IssuedTicket = {
  number: "7K4M-29Q4",
  secret: "rahasia",
  ticketPath: "/tiket/7K4M-29Q4",
  state: "CONFIRMED",
  queueNumber: 1,
  registeredAt: "2026-11-22T02:41:00Z",
};
let sessions = 0;

beforeEach(() => server.use(easyChallenge));

/** Shows the page for a session of its own, so that no test meets another's draft. */
async function page(seats: Partial<Seats> = {}, invitation?: Secret) {
  const session = { id: `s${++sessions}`, title: "Pertemuan", method: "HYBRID" } as Session;
  const elements: Seats["elements"] = [
    { element: "MEDIA", kept: 0, free: 0 },
    { element: "SERVICE_USER", kept: 0, free: 3 },
  ];
  const left: Seats = { open: true, registered: 0, waiting: 0, elements, ...seats };
  server.use(http.get("*/api/v1/sessions/:id/seats", () => HttpResponse.json(left)));
  const onRegistered = vi.fn();
  await import("@/i18n/id/meeting");
  await showAt(
    "/",
    <MeetingMessages>
      <RegisterPage session={session} invitation={invitation} facts={null} onRegistered={onRegistered} />
    </MeetingMessages>,
  );
  const kept = () => keptDraft<RegistrationDraft>(draftName(session.id, invitation));
  return { onRegistered, kept };
}

async function fillAndSend() {
  await userEvent.type(await screen.findByLabelText("Nama"), "Dewi");
  await userEvent.click(screen.getByRole("button", { name: "Daftar" }));
}

test("who registers says how they come, what they need and what they agree to", async () => {
  const sent: RegistrationSubmission[] = [];
  server.use(
    http.post<never, RegistrationSubmission>(SEND, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(ticket, { status: 201 });
    }),
  );
  const { onRegistered, kept } = await page();
  await userEvent.selectOptions(await screen.findByLabelText("Unsur masyarakat"), "MEDIA");
  expect(screen.getByText(/Anda masuk daftar tunggu/)).toBeVisible();
  await userEvent.click(screen.getByLabelText("Juru bahasa isyarat"));
  await userEvent.click(screen.getByLabelText(/Wajah saya/));
  await fillAndSend();

  await waitFor(() => expect(onRegistered).toHaveBeenCalledWith(ticket));
  expect(sent).toEqual([
    expect.objectContaining({
      name: "Dewi",
      element: "MEDIA",
      mode: "IN_PERSON",
      needs: ["SIGN_LANGUAGE"],
      consentName: false,
      consentPhoto: true,
      consent: "2026-11",
      challenge: expect.any(String),
    }),
  ]);
  expect(await kept()).toBeUndefined();
});

test("a failed send keeps what was filled in, and its repetition is the same registration", async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.post(SEND, ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(ticket, { status: 201 });
    }),
  );
  const { onRegistered, kept } = await page();
  await fillAndSend();

  expect(await screen.findByRole("alert")).toBeVisible();
  expect((await kept())?.fields.name).toBe("Dewi");
  await userEvent.click(screen.getByRole("button", { name: "Daftar" }));
  await waitFor(() => expect(onRegistered).toHaveBeenCalled());
  expect(keys[1]).toBe(keys[0]);
});

test("what the service finds wrong stands at its field", async () => {
  server.use(
    http.post(SEND, () =>
      HttpResponse.json(
        problem(400, "invalid-request", {
          errors: [{ pointer: "/element", code: "not-null", detail: "wajib diisi" }],
        }),
        { status: 400, headers: { "Content-Type": "application/problem+json" } },
      ),
    ),
  );
  await page();
  await fillAndSend();
  await waitFor(() => expect(screen.getByLabelText("Unsur masyarakat")).toBeInvalid());
});

test("an invitation sends its secret in a header, and asks for no element and no work", async () => {
  const sent: { secret: string | null; body: RegistrationSubmission }[] = [];
  server.use(
    http.post<never, RegistrationSubmission>(SEND, async ({ request }) => {
      sent.push({ secret: request.headers.get("Invitation-Secret"), body: await request.json() });
      return HttpResponse.json(ticket, { status: 201 });
    }),
  );
  const { onRegistered } = await page({}, { number: "7K3M-Q2XK", secret: "diam" });
  await fillAndSend();
  await waitFor(() => expect(onRegistered).toHaveBeenCalled());
  expect(sent[0]?.secret).toBe("diam");
  expect(sent[0]?.body).toEqual(expect.objectContaining({ invitation: "7K3M-Q2XK" }));
  expect(sent[0]?.body.challenge).toBeUndefined();
});

test("a session that takes nobody says so", async () => {
  await page({ open: false });
  expect(await screen.findByText("Pendaftaran ditutup.")).toBeVisible();
});
