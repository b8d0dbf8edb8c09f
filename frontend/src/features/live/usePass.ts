import { useEffect, useState } from "react";
import { forgetPass, keepPass, keptPass, type Pass } from "@/device/passes";

/** The pass that a link's fragment brings: `ATTENDANCE.7K3M-Q2X9.secret`. */
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
  const [pass, setPass] = useState<Pass | null>();
  useEffect(() => {
    let gone = false;
    const brought = passIn(fragment);
    if (brought) void keepPass(session, brought);
    void keptPass(session).then((kept) => {
      if (!gone) setPass(kept?.kind === "ATTENDANCE" ? kept : (brought ?? kept ?? null));
    });
    return () => {
      gone = true;
    };
  }, [session, fragment]);
  return {
    pass,
    forget: async () => {
      await forgetPass(session);
      setPass(null);
    },
  };
}
