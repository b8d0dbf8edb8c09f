import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { InboxFeedback } from "@/api/types.gen";
import { type KeyAct, pressIn } from "./keys";
import { useShortcuts } from "./shortcuts";

interface Desk {
  /** What is listed, and how more of it is loaded. */
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<{ isError: boolean }>;
  };
  inputs: InboxFeedback[];
  openId: string | undefined;
  open: (id: string) => void;
  pick: () => void;
  /** Whether some are picked: keys act on those then, and on the open input only where none is. */
  picking: boolean;
  answerPicked: () => void;
  places: {
    rows: RefObject<HTMLElement | null>;
    pane: RefObject<HTMLElement | null>;
    field: RefObject<HTMLInputElement | null>;
  };
  help: () => void;
}

/** The act of every key of the inbox. */
export function useInboxKeys({ list, inputs, openId, open, places, ...desk }: Desk) {
  const { rows, pane, field } = places;
  /** Whether the next input is to be opened once it is listed. */
  const goesOn = useRef(false);

  function step(by: number) {
    const place = inputs.findIndex(({ feedback }) => feedback.id === openId);
    const to = place === -1 ? 0 : place + by;
    const next = inputs[to];
    if (next === undefined) {
      if (by > 0) loadMore();
      return;
    }
    open(next.feedback.id);
    rows.current?.querySelectorAll<HTMLElement>("a.row-way")[to]?.focus();
  }

  function loadMore() {
    if (!list.hasNextPage || list.isFetchingNextPage) return;
    goesOn.current = true;
    void list.fetchNextPage().then(({ isError }) => {
      if (isError) goesOn.current = false;
    });
  }
  const goOn = useEffectEvent((listed: number) => {
    if (listed > 0 && goesOn.current) step(1);
    goesOn.current = false;
  });
  useEffect(() => goOn(inputs.length), [inputs.length]);

  function press(act: KeyAct) {
    pressIn(desk.picking ? rows.current : pane.current, act);
  }

  useShortcuts({
    next: () => step(1),
    previous: () => step(-1),
    pick: desk.pick,
    answer: () => {
      if (desk.picking) desk.answerPicked();
      else pane.current?.querySelector<HTMLElement>("input[type=radio]")?.focus();
    },
    show: () => press("show"),
    hide: () => press("hide"),
    dismiss: () => press("dismiss"),
    conceal: () => pressIn(pane.current, "conceal"),
    assign: () => press("assign"),
    undo: () => pressIn(rows.current, "undo"),
    search: () => field.current?.focus(),
    all: desk.help,
  });
}
