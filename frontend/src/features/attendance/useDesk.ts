import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Attendance, Desk, UnitRoles } from "@/api/types.gen";
import { forgetDraft, keepDraft, keptDraft, keptDrafts } from "@/device/drafts";
import { randomUuid } from "@/device/uuid";
import { deskOf, postArrival } from "./attendance.queries";
import { type Arrival, type Stopped, sendAll } from "./deskQueue";

const AGAIN_AFTER = 15_000;
const OLD_AFTER = 60_000;

/** The list as it was last read, when, and by whom at which address: enough to go on where nobody can log in. */
export interface KeptList {
  at: number;
  desk: Desk;
  membership: UnitRoles;
  path: string;
}

/** Under which name the device keeps it. */
export function listName(session: string) {
  return `meja/${session}/daftar`;
}

/**
 * A desk that goes on without a network: the list of guests and everybody who came lie on this device, from a first
 * visit on, and what the service does not know yet is sent as often as it takes.
 */
export function useDesk(session: string, membership: UnitRoles) {
  const queries = useQueryClient();
  const list = useQuery({ ...deskOf(session), refetchInterval: AGAIN_AFTER });
  const [queue, showQueue] = useState<Arrival[]>([]);
  const [stopped, tellStopped] = useState<Stopped>("nothing");
  const [unkept, tellUnkept] = useState(false);
  // Two guests may be let in before the page is drawn again, and the sending must see both.
  const latest = useRef<Arrival[]>([]);
  const sending = useRef(false);
  const left = useRef(false);
  const { queryKey } = deskOf(session);
  const keptAs = listName(session);
  const queueName = `meja/${session}/kirim/`;

  function setQueue(next: Arrival[]) {
    latest.current = next;
    showQueue(next);
  }

  async function keep(arrival: Arrival) {
    setQueue([...latest.current.filter(({ key }) => key !== arrival.key), arrival]);
    try {
      await keepDraft(queueName + arrival.key, arrival);
    } catch {
      tellUnkept(true);
    }
  }

  async function drop({ key }: Arrival) {
    setQueue(latest.current.filter((waiting) => waiting.key !== key));
    await forgetDraft(queueName + key);
  }

  function showPresent(attendance: Attendance | undefined) {
    if (attendance === undefined) return;
    queries.setQueryData(queryKey, (desk: Desk | undefined) =>
      desk === undefined || desk.present.some(({ id }) => id === attendance.id)
        ? desk
        : { ...desk, present: [...desk.present, attendance] },
    );
  }

  async function send() {
    if (sending.current) return;
    sending.current = true;
    try {
      let met: Stopped = "nothing";
      // Guests come also while others are being sent.
      while (met === "nothing" && latest.current.some(isWaiting)) {
        met = await sendAll(latest.current, {
          post: (arrival) => postArrival(session, arrival),
          done: async (arrival, attendance) => {
            showPresent(attendance);
            await drop(arrival);
          },
          refused: (arrival, refusal) => keep({ ...arrival, refusal }),
        });
      }
      tellStopped(met);
    } finally {
      sending.current = false;
    }
  }

  const keepList = useEffectEvent(async (read: Pick<KeptList, "at" | "desk">) => {
    try {
      const before = await keptDraft<KeptList>(keptAs);
      await keepDraft(keptAs, {
        ...read,
        membership,
        path: before?.path ?? location.pathname,
      } satisfies KeptList);
    } catch {
      tellUnkept(true);
    }
  });

  const sendSoon = useEffectEvent(() => void send());

  const takeUp = useEffectEvent(async () => {
    const [kept, waiting] = await Promise.all([keptDraft<KeptList>(keptAs), keptDrafts<Arrival>(queueName)]);
    if (kept !== undefined && queries.getQueryData(queryKey) === undefined) {
      queries.setQueryData(queryKey, kept.desk, { updatedAt: kept.at });
    }
    const known = new Set(latest.current.map(({ key }) => key));
    const found = waiting.filter(({ key }) => !known.has(key)).sort(byArrival);
    setQueue([...found, ...latest.current]);
    await send();
  });

  useEffect(() => {
    void takeUp();
    const online = () => sendSoon();
    const timer = setInterval(online, AGAIN_AFTER);
    window.addEventListener("online", online);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", online);
    };
  }, []);

  const { data: desk, dataUpdatedAt: at } = list;
  useEffect(() => {
    if (desk !== undefined && !left.current) void keepList({ at, desk });
  }, [at, desk]);

  return {
    list,
    /** Whether the list may have changed since it was read. */
    isBehind: list.isError || list.isPaused || Date.now() - at > OLD_AFTER,
    queue,
    stopped,
    /** Whether the browser keeps nothing: then the page must stay open until all is sent. */
    unkept,
    /** Somebody is here: kept first, then sent. */
    admit: async (name: string, said: Omit<Arrival["message"], "arrivedAt">) => {
      await keep({ key: randomUuid(), name, message: { ...said, arrivedAt: new Date().toISOString() } });
      await send();
    },
    send,
    drop,
    /** Takes the list of guests off this device; the desk is left with that. */
    forget: () => {
      left.current = true;
      return forgetDraft(keptAs);
    },
  };
}

function isWaiting({ refusal }: Arrival) {
  return refusal === undefined;
}

function byArrival(one: Arrival, other: Arrival) {
  return one.message.arrivedAt.localeCompare(other.message.arrivedAt);
}
