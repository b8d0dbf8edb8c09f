import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { Messages } from "@/i18n/Messages";

/** Shows something as a page would, in the current language. */
export function show(what: ReactNode) {
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Messages>{what}</Messages>
    </QueryClientProvider>,
  );
}
