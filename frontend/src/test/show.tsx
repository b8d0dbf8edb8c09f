import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { act, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { Messages } from "@/i18n/Messages";
import { Queries } from "@/queries";

/** Shows something as a page would, in the current language. */
export function show(what: ReactNode) {
  return render(
    <QueryClientProvider client={new Queries({ defaultOptions: { queries: { retry: false } } })}>
      <Messages>{what}</Messages>
    </QueryClientProvider>,
  );
}

/** Shows something that fetches words of its own, and waits for them. */
export async function showWhole(what: ReactNode) {
  await import("@/i18n/id/evidence");
  return act(async () => show(what));
}

/** Shows something at an address, for what holds links. Where a link leads is nowhere here, unless `path` is everywhere. */
export async function showAt(address: string, what: ReactNode, path: "/" | "$" = "/") {
  const root = createRootRoute();
  const here = createRoute({ getParentRoute: () => root, path, component: () => what });
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: path === "/" ? "$" : "/",
    component: () => null,
  });
  const router = createRouter({
    routeTree: root.addChildren([here, elsewhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await act(() => router.load());
  // The router's type is that of the real routes.
  return { ...(await showWhole(<RouterProvider router={router as never} />)), router };
}
