import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import type { SessionRecording } from "@/api/types.gen";
import { Refused } from "@/ui/Refused";
import { Player } from "./Player";
import { useLoadRecording } from "./recording.queries";

const MEGABYTE = 1024 * 1024;

/** A recording that is not public: fetched whole with the login when somebody asks for it, since it may be large. */
export function OwnPlayer({ recording }: { recording: SessionRecording }) {
  const load = useLoadRecording();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (load.data === undefined) return;
    const made = URL.createObjectURL(load.data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [load.data]);
  if (address !== undefined) return <Player recording={recording} address={address} />;
  return (
    <>
      {load.error ? <Refused error={load.error} /> : null}
      <p>
        <button
          type="button"
          className="btn"
          disabled={load.isPending}
          onClick={() => load.mutate(recording.id)}
        >
          <FormattedMessage
            id={load.isPending ? "recording.loading" : "recording.load"}
            values={{ size: Math.max(1, Math.round((recording.size ?? 0) / MEGABYTE)) }}
          />
          <span className="vh">: {recording.title}</span>
        </button>
      </p>
    </>
  );
}
