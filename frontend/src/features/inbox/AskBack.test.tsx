import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { UnitRoles } from "@/api/types.gen";
import { keptDraft } from "@/device/drafts";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { Acts } from "./Acts";
import { input } from "./inboxFixture";

const MEMBERSHIP = { unitId: "u", zone: "Asia/Jakarta", roles: ["MODERATOR"] } as UnitRoles;

async function row(id: string, author = "siti") {
  server.use(
    http.get("*/api/v1/feedback/:id/answer-drafts", ({ params }) =>
      HttpResponse.json({
        own: { feedbackId: params.id, author: "Siti", own: true, version: 0 },
        others: [],
      }),
    ),
    http.get("*/api/v1/answer-templates", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/forums/f", () => HttpResponse.json({ standards: [] })),
  );
  const { unmount } = await showWhole(
    <WorkspaceMessages>
      <Acts
        input={input(id, "Biaya?")}
        membership={MEMBERSHIP}
        author={author}
        onHide={() => {}}
        onAnswered={() => {}}
      />
    </WorkspaceMessages>,
  );
  return unmount;
}

const question = () => screen.findByRole("textbox", { name: /Pertanyaan/ });

async function ask(text: string) {
  await userEvent.click(await screen.findByRole("button", { name: "Tanya balik" }));
  await userEvent.type(await question(), text);
}

test("a question that was begun is there when one comes back from another row, for who began it only", async () => {
  const leave = await row("q1");
  await ask("Layanan yang mana?");
  await waitFor(async () => expect(await keptDraft("tanya-balik/siti/q1")).toBe("Layanan yang mana?"));
  leave();

  (await row("q1", "budi"))();
  expect(screen.queryByDisplayValue("Layanan yang mana?")).toBeNull();

  await row("q1");
  expect(await question()).toHaveValue("Layanan yang mana?");
});

test("a question that was asked is not on the device any more, one that was refused is", async () => {
  await row("q2");
  await ask("Kapan?");
  server.use(
    http.post("*/api/v1/feedback/q2/questions", () =>
      HttpResponse.json(problem(422, "invalid"), { status: 422 }),
    ),
  );
  await userEvent.click(screen.getByRole("button", { name: "Kirim pertanyaan" }));
  expect(await question()).toHaveValue("Kapan?");

  server.use(
    http.post("*/api/v1/feedback/q2/questions", () =>
      HttpResponse.json(input("q2", "Biaya?"), { status: 201 }),
    ),
  );
  await userEvent.click(screen.getByRole("button", { name: "Kirim pertanyaan" }));
  await waitFor(async () => expect(await keptDraft("tanya-balik/siti/q2")).toBeUndefined());
});
