import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { FormattedMessage } from "react-intl";
import type { SessionState } from "@/api/types.gen";
import { keepPass, type Pass } from "@/device/passes";
import { SpeechIcon } from "@/ui/icons";
import { passFragment } from "./usePass";

type LinkProps = {
  session: { id: string; state: SessionState };
  /** Who has one takes part and not only reads. It stays on this device, for those who come by the code in the hall. */
  pass?: Pass | undefined;
};

/** The way to what happens now; none while nothing does. */
export function FollowLink({ session: { id, state }, pass }: LinkProps) {
  const { kind, number, secret } = pass ?? {};
  useEffect(() => {
    if (kind && number && secret) void keepPass(id, { kind, number, secret });
  }, [id, kind, number, secret]);
  if (state !== "RUNNING") return null;
  return (
    <p>
      <Link
        to="/pertemuan/$id/langsung"
        params={{ id }}
        {...(pass && { hash: passFragment(pass) })}
        className="btn main"
      >
        <SpeechIcon />
        <FormattedMessage id="live.follow" />
      </Link>
    </p>
  );
}
