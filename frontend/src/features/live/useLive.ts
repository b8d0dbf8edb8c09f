import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Live } from "@/api/types.gen";
import { follow, type Line } from "./follow";
import { liveOf, waysOf } from "./live.queries";

const OVER = ["HELD", "CANCELLED"];

/** What happens in a session now, as long as the page is open. */
export function useLive(session: string) {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(liveOf(session));
  const [line, setLine] = useState<Line>("connecting");
  const [since, setSince] = useState<number>();
  const [ahead, setAhead] = useState(0);
  useEffect(() => {
    const { queryKey } = liveOf(session);
    return follow<Live>({
      ...waysOf(session),
      isLast: ({ session: { state } }) => OVER.includes(state),
      tell: (news) => queries.setQueryData(queryKey, news),
      tellLine: (next) => {
        setLine(next);
        if (next !== "lost") setSince(Date.now());
      },
      tellClock: (instant) => setAhead(Date.parse(instant) - Date.now()),
    });
  }, [session, queries]);
  return {
    view: data,
    line,
    /** When what is shown was known to be so, by this device's clock. */
    since,
    /** By how many ms the service's clock is before this device's: items are timed by the service's. */
    ahead,
    error,
    retry: () => void refetch(),
  };
}
