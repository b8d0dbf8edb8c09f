import { screen } from "@testing-library/react";
import { WorkspaceMessages } from "@/i18n/Messages";
import { showWhole } from "@/test/show";
import { asked, inboxSearch } from "./filter";
import { SpamSigns } from "./SpamSigns";

test("a moderator reads each sign with its number", async () => {
  await showWhole(
    <WorkspaceMessages>
      <SpamSigns
        of="input"
        signs={[
          { kind: "LINKS", count: 4 },
          { kind: "SAME_FROM_DEVICE", count: 6 },
        ]}
      />
    </WorkspaceMessages>,
  );
  expect(await screen.findByText("Kemungkinan spam:")).toBeVisible();
  expect(screen.getByText(/4 tautan, teks sama 6 kali dari satu perangkat/)).toBeVisible();
});

test("a moderator reads that it is a correction which may be spam", async () => {
  await showWhole(
    <WorkspaceMessages>
      <SpamSigns of="corrected" signs={[{ kind: "LINKS", count: 4 }]} />
    </WorkspaceMessages>,
  );
  expect(await screen.findByText("Kemungkinan spam, setelah diperbaiki penulisnya:")).toBeVisible();
});

test("what is suspected can be asked for", () => {
  expect(asked("u", inboxSearch({ keadaan: "SUSPECTED" }))).toEqual({ unitId: "u", state: "SUSPECTED" });
});
