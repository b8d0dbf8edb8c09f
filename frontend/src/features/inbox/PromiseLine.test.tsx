import { screen } from "@testing-library/react";
import { WorkspaceMessages } from "@/i18n/Messages";
import { showWhole } from "@/test/show";
import { received } from "./FilterRail";
import { asked, inboxSearch } from "./filter";
import { PromiseLine, PromiseMark } from "./PromiseLine";

function shown(publishBy: string) {
  return showWhole(
    <WorkspaceMessages>
      <PromiseMark publishBy={publishBy} zone="Asia/Jakarta" />
      <PromiseLine publishBy={publishBy} zone="Asia/Jakarta" />
    </WorkspaceMessages>,
  );
}

test("a moderator sees by when an input is to be shown", async () => {
  await shown("2999-01-01T02:41:00Z");
  expect(await screen.findByText(/Dijanjikan tampil paling lambat .* 09.41 WIB\.$/)).toBeVisible();
  expect(screen.getByText(/tampilkan sebelum/)).toBeVisible();
});

test("and that the promise is broken", async () => {
  await shown("2026-01-01T02:41:00Z");
  expect(await screen.findByText(/waktunya sudah lewat/)).toBeVisible();
  expect(screen.getByText("Melewati janji")).toBeVisible();
});

test("what is overdue can be asked for, and is received once", () => {
  expect(asked("u", inboxSearch({ keadaan: "OVERDUE" }))).toEqual({ unitId: "u", state: "OVERDUE" });
  expect(
    received({
      states: { HELD: 3, OVERDUE: 2, OPEN: 1 },
      forums: [],
      standards: [],
      components: {},
      kinds: {},
      elements: {},
      organisations: {},
      late: 0,
      handling: { mine: 0, nobodys: 0, unread: 0 },
    }),
  ).toBe(4);
});
