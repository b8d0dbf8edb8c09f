import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { MinuteLine, Session, UnitRoles } from "@/api/types.gen";
import { Author } from "@/device/author";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showWhole } from "@/test/show";
import { MinutesPage } from "./MinutesPage";

const MEMBERSHIP = { unitId: "u", zone: "Asia/Jakarta", roles: ["DRAFTER", "MODERATOR"] } as UnitRoles;

function line(id: string, problem: string): MinuteLine {
  return {
    id,
    position: 1,
    problem,
    writtenAt: "2026-11-28T02:00:00Z",
    byName: "Siti",
    corrections: [],
    version: 3,
  };
}

/** The minutes of a running session with two lines, as its writer sees them. */
async function page(session: string) {
  server.use(
    http.get("*/api/v1/forums/f", () => HttpResponse.json({ standards: [] })),
    http.get("*/api/v1/sessions/:id/lines", () =>
      HttpResponse.json({ items: [line("satu", "Antre lama."), line("dua", "Kursi kurang.")] }),
    ),
    http.get("*/api/v1/sessions/:id/attendances", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/sessions/:id/live/queue", () => HttpResponse.json({ items: [] })),
  );
  const { unmount } = await showWhole(
    <WorkspaceMessages>
      <Suspense>
        <Author value="siti">
          <MinutesPage
            membership={MEMBERSHIP}
            session={{ id: session, state: "RUNNING" } as Session}
            forum="f"
          />
        </Author>
      </Suspense>
    </WorkspaceMessages>,
  );
  return unmount;
}

const problemField = () => screen.findByRole("textbox", { name: /masalah/i });

async function rewrite(number: number) {
  const buttons = await screen.findAllByRole("button", { name: /^Ubah baris/ });
  await userEvent.click(buttons[number - 1] as HTMLElement);
}

test("a line that is being rewritten is there again after the page was left", async () => {
  const leave = await page("p1");
  await rewrite(1);
  await userEvent.type(await problemField(), " Sekali.");
  leave();

  await page("p1");
  await waitFor(async () => expect(await problemField()).toHaveValue("Antre lama. Sekali."));
});

test.each([
  ["Escape", async () => userEvent.type(await problemField(), "{Escape}")],
  ["another line", async () => rewrite(2)],
])("%s throws no change away unasked", async (what, leave) => {
  await page(`p2-${what.length}`);
  await rewrite(1);
  await userEvent.type(await problemField(), " Sekali.");

  await leave();
  const asked = await screen.findByRole("dialog", { name: "Buang perubahan baris ini?" });
  await userEvent.click(within(asked).getByRole("button", { name: "Batal" }));
  expect(await problemField()).toHaveValue("Antre lama. Sekali.");

  await leave();
  await userEvent.click(await screen.findByRole("button", { name: "Buang perubahan" }));
  await waitFor(async () => expect(await problemField()).not.toHaveValue("Antre lama. Sekali."));
});

test("what is rewritten goes out over the version that was seen, and is left behind nowhere", async () => {
  const seen: unknown[] = [];
  server.use(
    http.put("*/api/v1/sessions/:id/lines/:line", async ({ request, params }) => {
      seen.push([
        params.line,
        request.headers.get("If-Match"),
        ((await request.json()) as MinuteLine).problem,
      ]);
      return HttpResponse.json(line("satu", "Antre lama. Sekali."));
    }),
  );
  const leave = await page("p3");
  await rewrite(1);
  await userEvent.type(await problemField(), " Sekali.");
  await userEvent.click(screen.getByRole("button", { name: /^Simpan/ }));
  await waitFor(() => expect(seen).toEqual([["satu", '"3"', "Antre lama. Sekali."]]));
  leave();

  await page("p3");
  await waitFor(async () => expect(await problemField()).toHaveValue(""));
});
