import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { changed, type InboxSearch } from "./filter";
import { HandlingFilters } from "./HandlingFilters";

/** Its words are loaded first, which on a busy machine takes longer than a test waits. */
async function filters(search: InboxSearch) {
  await import("@/i18n/id/workspace");
  server.use(
    http.get("*/api/v1/colleagues", () =>
      HttpResponse.json({ items: [{ id: "m1", name: "Budi", open: 2 }] }),
    ),
  );
  return showAt(
    "/",
    <WorkspaceMessages>
      <HandlingFilters unitId="u" search={search} counts={{ mine: 4, nobodys: 9, unread: 12 }} />
    </WorkspaceMessages>,
  );
}

test("one's own and nobody's take the place of a colleague's, and unread goes with each", async () => {
  await filters({ petugas: "m1", forum: "f" });
  expect(await screen.findByRole("link", { name: /4/ })).toHaveAttribute("href", "/?forum=f&tugas=saya");
  expect(screen.getByRole("link", { name: /9/ })).toHaveAttribute("href", "/?forum=f&tugas=tanpa");
  expect(screen.getByRole("link", { name: /12/ })).toHaveAttribute("href", "/?forum=f&petugas=m1&baca=belum");
});

test("a colleague's take the place of one's own", async () => {
  const { router } = await filters({ tugas: "saya", baca: "belum" });
  await screen.findByRole("option", { name: "Budi" });
  await userEvent.selectOptions(screen.getByRole("combobox"), "m1");
  await waitFor(() => expect(router.state.location.search).toEqual({ petugas: "m1", baca: "belum" }));
});

test("what is hidden or withdrawn waits for nobody", () => {
  expect(changed({ tugas: "saya", petugas: "m1", q: "air" }, { keadaan: "HIDDEN" })).toEqual({
    keadaan: "HIDDEN",
    q: "air",
  });
  expect(changed({ keadaan: "WITHDRAWN" }, { petugas: "m1" })).toEqual({ petugas: "m1" });
  expect(changed({ keadaan: "OPEN" }, { petugas: "m1" })).toEqual({ keadaan: "OPEN", petugas: "m1" });
  expect(changed({ keadaan: "HIDDEN" }, { petugas: undefined })).toEqual({ keadaan: "HIDDEN" });
});
