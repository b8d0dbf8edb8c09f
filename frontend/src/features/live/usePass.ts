import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { forgetDraft } from "@/device/drafts";
import { forgetPass, keepPass, keptPass, type Pass } from "@/device/passes";
import { draftName, ownName, voteName } from "./question";

/** The pass that a link's fragment brings: `ATTENDANCE.7K3M-Q2XK.secret`. */
function passIn(fragment: string): Pass | undefined {
  const [kind, number, secret] = fragment.split(".");
  if ((kind !== "TICKET" && kind !== "ATTENDANCE") || !number || !secret) return undefined;
  return { kind, number, secret };
}

export function passFragment({ kind, number, secret }: Pass) {
  return `${kind}.${number}.${secret}`;
}

/**
 * As whom this device takes part; undefined until it has been asked, null when it holds nothing.
 *
 * @param fragment what the address brings
 */
export function usePass(session: string, fragment: string) {
  const navigate = useNavigate();
  const [pass, setPass] = useState<Pass | null>();
  useEffect(() => {
    let gone = false;
    async function ask() {
      const brought = passIn(fragment);
      // What is kept is right after that: the pass that was brought, unless it shows less than the one before.
      if (brought) await keepPass(session, brought);
      const known = (await keptPass(session)) ?? brought ?? null;
      if (!gone) setPass(known);
    }
    void ask();
    return () => {
      gone = true;
    };
  }, [session, fragment]);
  return {
    pass,
    /** Forgets the pass with all that this device remembers of its holder; `polls` are those one may have voted in. */
    forget: async (polls: string[]) => {
      if (!pass) return;
      const names = [
        draftName(session, pass),
        ownName(session, pass),
        ...polls.map((poll) => voteName(session, pass, poll)),
      ];
      await Promise.all([forgetPass(session), ...names.map((name) => forgetDraft(name))]);
      setPass(null);
      // The address would bring it again.
      await navigate({ to: ".", hash: "", replace: true, resetScroll: false });
    },
  };
}
