import { HttpResponse, http } from "msw";
import { rememberOwnLinks } from "@/device/ownLinks";
import { server } from "@/test/server";
import { attemptOf, emptyFields, type FeedbackDraft } from "./feedbackDraft";
import { cameBy } from "./passedLink.queries";
import { sendingWith } from "./sending.queries";

const TOKEN = "7K3MQ2XKh3Jw_x0aVb2Q";
const FORUM = { forumId: "f", forumSlug: "forum" };

let opened: (string | null)[];

beforeEach(() => {
  opened = [];
  localStorage.clear();
  sessionStorage.clear();
  location.hash = "";
  server.use(
    http.post("*/api/v1/forums/f/link-openings", ({ request }) => {
      opened.push(request.headers.get("Forum-Link"));
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

test("a link is told once to have been opened, and is known as long as the tab is open", async () => {
  location.hash = `#t=${TOKEN}`;
  expect(cameBy(FORUM)).toBe(TOKEN);
  expect(cameBy(FORUM)).toBe(TOKEN);
  location.hash = "";
  expect(cameBy(FORUM)).toBe(TOKEN);
  expect(cameBy({ forumId: "g", forumSlug: "lain" })).toBeUndefined();
  await vi.waitFor(() => expect(opened).toEqual([TOKEN]));
});

test.each(["", "#isi", "#t=", `#t=${TOKEN}x`, "#t=<script>alert(1)</script>"])(
  "%s is no link",
  async (hash) => {
    location.hash = hash;
    expect(cameBy(FORUM)).toBeUndefined();
    expect(opened).toEqual([]);
  },
);

test("who looks after a link on this device does not use it", () => {
  rememberOwnLinks(["7K3M-Q2XK"]);
  location.hash = `#t=${TOKEN}`;
  expect(cameBy(FORUM)).toBeUndefined();
});

test("what waits to be sent carries its link, and no body does", async () => {
  const target = { forumId: "f", forumSlug: "forum" };
  const fields = { ...emptyFields(target), kind: "SUGGESTION" as const, text: "Ada." };
  const draft: FeedbackDraft = { target, fields };
  const attempt = attemptOf(draft, target, "id", "0193", TOKEN);
  const sent: { header: string | null; body: string }[] = [];
  server.use(
    http.post("*/api/v1/forums/f/feedback", async ({ request }) => {
      sent.push({ header: request.headers.get("Forum-Link"), body: await request.text() });
      return HttpResponse.json({}, { status: 201 });
    }),
  );

  // As it lies on the device and is read again.
  await sendingWith()("f", JSON.parse(JSON.stringify(attempt)));

  expect(sent[0]?.header).toBe(TOKEN);
  expect(sent[0]?.body).not.toContain(TOKEN);
});
