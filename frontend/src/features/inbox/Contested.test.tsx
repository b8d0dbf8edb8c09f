import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import type { InboxCounts, UnitRoles } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { Contested } from "./Contested";

const MEMBERSHIP = { unitId: "u", unitSlug: "loka", roles: ["HEAD"] } as unknown as UnitRoles;

function shown(states: InboxCounts["states"]) {
  server.use(http.get("*/api/v1/feedback-counts", () => HttpResponse.json({ states })));
  return showAt(
    "/",
    <WorkspaceMessages>
      <Contested membership={MEMBERSHIP} />
      <p>sesudahnya</p>
    </WorkspaceMessages>,
  );
}

test("objections and appeals that wait are counted where the head arrives, with the way to them", async () => {
  await shown({ OPEN: 4, OBJECTED: 2, APPEALED: 1 });
  expect(await screen.findByRole("link", { name: "2 keberatan belum dijawab kepala unit" })).toHaveAttribute(
    "href",
    "/kelola/loka/masukan?keadaan=OBJECTED",
  );
  expect(screen.getByRole("link", { name: "1 banding belum diputus" })).toHaveAttribute(
    "href",
    "/kelola/loka/masukan?keadaan=APPEALED",
  );
});

test("what nobody waits for is not named", async () => {
  await shown({ OPEN: 4, OBJECTED: 1 });
  expect(await screen.findByRole("link", { name: /keberatan/ })).toBeVisible();
  expect(screen.queryByRole("link", { name: /banding/ })).toBeNull();
});
