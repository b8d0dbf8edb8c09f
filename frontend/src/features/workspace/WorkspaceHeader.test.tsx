import { act, screen, within } from "@testing-library/react";
import type { UnitRoles } from "@/api/types.gen";
import { showAt } from "@/test/show";
import { WorkspaceHeader } from "./WorkspaceHeader";

const HEAD: UnitRoles = {
  unitId: "u",
  unitSlug: "balai",
  unitName: "Balai",
  zone: "Asia/Jakarta",
  roles: ["HEAD"],
};
const ROOM_WIDTH = 100;
const PHONE_WIDTH = 360;

// jsdom has no layout: the line is as wide as a phone, the rooms stand in it side by side.
beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    if (this.tagName === "NAV") return new DOMRect(0, 0, PHONE_WIDTH, 40);
    const at = [...(this.parentElement?.children ?? [])].indexOf(this);
    return new DOMRect(at * ROOM_WIDTH, 0, ROOM_WIDTH, 40);
  });
});
const scrollBy = vi.fn();
Element.prototype.scrollBy = scrollBy;

const current = async () =>
  within(await screen.findByRole("navigation")).getByRole("link", { current: "page" });

test("the room one is in is brought into sight where the line is too narrow, and only then", async () => {
  const { router } = await act(() =>
    // Its words come by themselves.
    showAt("/kelola/balai/masukan", <WorkspaceHeader membership={HEAD} />, "$"),
  );
  expect(await current()).toHaveAttribute("href", "/kelola/balai/masukan");
  expect(scrollBy).not.toHaveBeenCalled();

  await act(() => router.navigate({ to: "/kelola/balai/unit" } as never));

  expect(await current()).toHaveAttribute("href", "/kelola/balai/unit");
  const last = within(screen.getByRole("navigation")).getAllByRole("link").length - 1;
  expect(scrollBy).toHaveBeenCalledExactlyOnceWith({
    left: last * ROOM_WIDTH + ROOM_WIDTH / 2 - PHONE_WIDTH / 2,
  });
});
