import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { MeetingMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { Follow } from "./Follow";
import { StopPage } from "./StopPage";

const FORUM = "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11";

vi.mock("@/device/proof", async (original) => ({
  ...(await original<typeof import("@/device/proof")>()),
  solveInWorker: async () => 7,
}));

function challenge() {
  return http.get("*/api/v1/challenges", () =>
    HttpResponse.json({
      algorithm: "SHA-256",
      challenge: "c",
      salt: "s?expires=4000000000",
      signature: "x",
      maxnumber: 10,
    }),
  );
}

async function open() {
  await import("@/i18n/id/meeting");
  await showAt("/", <Follow objectId={FORUM} title="Forum Contoh" />);
  await userEvent.click(await screen.findByRole("button", { name: /^Ikuti lewat surel atau tautan/ }));
  return within(await screen.findByRole("dialog", { name: "Ikuti Forum Contoh" }));
}

test("an address is asked for, and what to do next is said", async () => {
  const sent: unknown[] = [];
  server.use(
    challenge(),
    http.post("*/api/v1/email-follows", async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 202 });
    }),
  );
  const dialog = await open();
  await userEvent.type(dialog.getByLabelText("Alamat surel"), " dewi@example.id ");
  await userEvent.click(dialog.getByLabelText(/Ringkasan mingguan/));
  await userEvent.click(dialog.getByRole("button", { name: "Kirim surel konfirmasi" }));

  expect(await dialog.findByRole("status")).toHaveTextContent("Buka surel dari kami dalam 48 jam");
  expect(sent).toEqual([
    expect.objectContaining({ objectId: FORUM, email: "dewi@example.id", language: "id", rhythm: "WEEKLY" }),
  ]);
});

test("what is no address is said at its field", async () => {
  server.use(
    challenge(),
    http.post("*/api/v1/email-follows", () =>
      HttpResponse.json(
        problem(400, "invalid-request", {
          errors: [{ pointer: "/email", code: "pattern", detail: "bukan alamat surel" }],
        }),
        { status: 400 },
      ),
    ),
  );
  const dialog = await open();
  await userEvent.type(dialog.getByLabelText("Alamat surel"), "dewi@example.id, togar@example.id");
  await userEvent.click(dialog.getByRole("button", { name: "Kirim surel konfirmasi" }));

  expect(await dialog.findByRole("alert")).toHaveTextContent("bukan alamat surel");
  expect(dialog.getByLabelText("Alamat surel")).toBeInvalid();
});

test("without an address one gets a link whose secret stands in the fragment", async () => {
  server.use(
    challenge(),
    http.post("*/api/v1/followers", () =>
      HttpResponse.json(
        {
          number: "7K3M-Q2XK",
          way: "LINK",
          confirmed: true,
          language: "id",
          rhythm: "EACH",
          follows: [],
          news: [],
          secret: "rahasia",
        },
        { status: 201 },
      ),
    ),
  );
  const dialog = await open();
  await userEvent.click(dialog.getByRole("button", { name: "Buat tautan" }));
  expect(await dialog.findByRole("link", { name: "Lihat yang Anda ikuti" })).toHaveAttribute(
    "href",
    "/ikuti#7K3M-Q2XK.rahasia",
  );
});

test("who stops what is written about their own input learns that a receipt's private link stays", async () => {
  const token = `${FORUM}.geheim`;
  const pressed: unknown[] = [];
  server.use(
    http.post("*/api/v1/unsubscriptions/:token", ({ params }) => {
      pressed.push(params.token);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await showAt(
    "/",
    <MeetingMessages>
      <StopPage token={token} />
    </MeetingMessages>,
  );
  expect(
    await screen.findByText(/Bila Anda punya tanda terima, tautan pribadinya tetap berlaku/),
  ).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Berhenti sekarang" }));
  expect(await screen.findByRole("status")).toHaveTextContent(
    "tidak menyurati Anda lagi tentang masukan atau kehadiran Anda di forum ini",
  );
  expect(pressed).toEqual([token]);
});
