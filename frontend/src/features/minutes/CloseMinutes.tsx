import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { MoveDialog } from "@/ui/MoveDialog";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { useCloseMinutes } from "./minutes.queries";

type CloseProps = { membership: UnitRoles; session: string; lines: number };

/** Closes the minutes of a session that is over: every line becomes an input that is answered like all others. */
export function CloseMinutes({ membership, session, lines }: CloseProps) {
  const intl = useIntl();
  const close = useCloseMinutes(session);
  const [asking, setAsking] = useState(false);
  if (!may(membership, "runForum")) return <RoleNeeded task="runForum" />;
  return (
    <section className="card stack" aria-labelledby="tutup-notulen">
      <h2 id="tutup-notulen">
        <FormattedMessage id="minutes.close.title" />
      </h2>
      <p>
        <FormattedMessage id="minutes.close.body" values={{ count: lines }} />
      </p>
      <p>
        <button type="button" className="btn main" disabled={lines === 0} onClick={() => setAsking(true)}>
          <FormattedMessage id="minutes.close" />
        </button>
      </p>
      {asking && (
        <MoveDialog
          title={<FormattedMessage id="minutes.close.title" />}
          action={<FormattedMessage id="minutes.close" />}
          error={close.error}
          busy={close.isPending}
          onSend={() =>
            close.mutate(undefined, {
              onSuccess: () => {
                toast(intl.formatMessage({ id: "minutes.close.done" }));
                setAsking(false);
              },
            })
          }
          onClose={() => setAsking(false)}
        >
          <p>
            <FormattedMessage id="minutes.close.body" values={{ count: lines }} />
          </p>
        </MoveDialog>
      )}
    </section>
  );
}
