import { QueryClientProvider } from "@tanstack/react-query";
import { createRouter, RouterProvider } from "@tanstack/react-router";
import { Suspense } from "react";
import { Messages } from "./i18n/Messages";
import { Queries } from "./queries";
import { routeTree } from "./routeTree.gen";
import { NotFound } from "./shell/NotFound";
import { PageFailed } from "./shell/PageFailed";
import { PagePending } from "./shell/PagePending";
import { Refusal } from "./ui/problem";

const RETRIES = 2;

export function startQueries() {
  return new Queries({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Without a network the worker may have kept what is asked for; else one is told at once, not left waiting.
        networkMode: "always",
        // What the service refused, it refuses again; a broken line is worth another try.
        retry: (failures, error) => !(error instanceof Refusal && error.status < 500) && failures < RETRIES,
      },
    },
  });
}

export function startRouter(queries: Queries) {
  return createRouter({
    routeTree,
    context: { queries },
    scrollRestoration: true,
    // Gliding is for ways within a page; a new page is simply there.
    scrollRestorationBehavior: "instant",
    defaultHashScrollIntoView: { behavior: "instant" },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: NotFound,
  });
}

type AppProps = { queries: Queries; router: ReturnType<typeof startRouter> };

export function App({ queries, router }: AppProps) {
  return (
    <QueryClientProvider client={queries}>
      <Suspense>
        <Messages>
          <RouterProvider router={router} />
        </Messages>
      </Suspense>
    </QueryClientProvider>
  );
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof startRouter>;
  }
}
