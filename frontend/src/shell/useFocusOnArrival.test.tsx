import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { act, render, screen } from "@testing-library/react";
import { useFocusOnArrival } from "./useFocusOnArrival";

function Frame() {
  useFocusOnArrival();
  return (
    <main>
      <Outlet />
    </main>
  );
}

/** A site of two pages; the second has a place one can be led to. */
async function site() {
  const root = createRootRoute({ component: Frame });
  const page = (path: string, title: string) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: () => (
        <>
          <h1 tabIndex={-1}>{title}</h1>
          <p id={`place-in-${title}`}>…</p>
        </>
      ),
    });
  const router = createRouter({
    routeTree: root.addChildren([page("/", "home"), page("/receipt", "receipt")]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
    scrollRestoration: true,
  });
  const scrollTo = vi.spyOn(window, "scrollTo").mockReturnValue();
  await act(() => router.load());
  // The router's type is that of the real routes.
  render(<RouterProvider router={router as never} />);
  await screen.findByRole("heading", { name: "home" });
  scrollTo.mockClear();
  const goTo = (href: string) => act(() => router.navigate({ href } as never));
  return { router, scrollTo, goTo };
}

test("on a new page the focus is on its heading", async () => {
  const { goTo } = await site();
  await goTo("/receipt");
  expect(await screen.findByRole("heading", { name: "receipt" })).toHaveFocus();
});

test("a secret in the address changes nothing about that, and the page begins at its top", async () => {
  const { goTo, scrollTo } = await site();
  await goTo("/receipt#rahasia");
  expect(await screen.findByRole("heading", { name: "receipt" })).toHaveFocus();
  expect(scrollTo).toHaveBeenLastCalledWith({ top: 0, behavior: "instant" });
});

test("who is led to a place in a page is not taken away from there", async () => {
  const { goTo, scrollTo } = await site();
  await goTo("/receipt#place-in-receipt");
  expect(await screen.findByRole("heading", { name: "receipt" })).not.toHaveFocus();
  expect(scrollTo).not.toHaveBeenCalled();
});

test("who comes back to a page with a secret in its address finds it as they left it", async () => {
  const { router, goTo, scrollTo } = await site();
  await goTo("/receipt#rahasia");
  await goTo("/");
  scrollTo.mockClear();

  act(() => router.history.back());

  expect(await screen.findByRole("heading", { name: "receipt" })).toHaveFocus();
  expect(scrollTo).not.toHaveBeenCalledWith(expect.objectContaining({ top: 0 }));
});
