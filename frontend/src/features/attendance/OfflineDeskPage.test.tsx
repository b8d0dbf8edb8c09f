import { act, screen } from "@testing-library/react";
import { Suspense } from "react";
import { keepDraft } from "@/device/drafts";
import { markLoggedInHere } from "@/device/loggedInHere";
import { WorkspaceMessages } from "@/i18n/Messages";
import { showAt } from "@/test/show";
import { OfflineDeskPage } from "./OfflineDeskPage";

test("a list kept before it said by whom it was read is no list", async () => {
  markLoggedInHere("siti");
  await keepDraft("meja/pertemuan/daftar", { at: 0, desk: { registrations: [], present: [] } });

  await act(() =>
    showAt(
      "/",
      <Suspense>
        <WorkspaceMessages>
          <OfflineDeskPage session="pertemuan" />
        </WorkspaceMessages>
      </Suspense>,
    ),
  );

  expect(await screen.findByText(/tidak ada daftar pertemuan ini/)).toBeVisible();
});
