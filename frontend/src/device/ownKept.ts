import { use, useEffect, useEffectEvent, useState } from "react";
import { Author } from "./author";
import { forgetDraft, keepDraft, keptDraft } from "./drafts";
import { useForgetArrived } from "./useForgetArrived";
import { useKept } from "./useKept";

/** Of two who use one device neither finds what the other has begun. */
const nameOf = (kind: string, author: string | undefined, rest: string) => `${kind}/${author}/${rest}`;

/** As it was called before names had an author. */
const formerOf = (kind: string, rest: string) => `${kind}/${rest}`;

/** What an author has begun; where that is nothing, what lies under the former name becomes theirs. */
export async function ownDraft<T>(kind: string, author: string | undefined, rest: string) {
  const name = nameOf(kind, author, rest);
  const own = await keptDraft<T>(name);
  if (own !== undefined || author === undefined) return own;
  const former = formerOf(kind, rest);
  const begun = await keptDraft<T>(former);
  if (begun === undefined) return undefined;
  try {
    await keepDraft(name, begun);
    await forgetDraft(former);
  } catch {
    // Where the browser has no room for it, it stays where it was.
  }
  return begun;
}

/** What the author is writing, as `useKept` keeps it. */
export function useOwnKept<T>(kind: string, rest: string, blank: T) {
  const author = use(Author);
  const kept = useKept(nameOf(kind, author, rest), blank);
  const isRead = kept !== undefined;
  const [isTaken, setTaken] = useState(false);

  const show = useEffectEvent(async (own: T | undefined) => {
    if (own !== undefined && kept?.keeping === "nothing") await kept.change(() => own);
    setTaken(true);
  });

  useEffect(() => {
    if (!isRead) return;
    let gone = false;
    void ownDraft<T>(kind, author, rest).then((own) => {
      if (!gone) void show(own);
    });
    return () => {
      gone = true;
    };
  }, [isRead, kind, author, rest]);

  return isTaken ? kept : undefined;
}

/** What stands there needs no keeping, under neither name. */
export function useForgetOwnArrived(kind: string, rest: string, arrived: string | undefined) {
  useForgetArrived(nameOf(kind, use(Author), rest), arrived);
  useForgetArrived(formerOf(kind, rest), arrived);
}
