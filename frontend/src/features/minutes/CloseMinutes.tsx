import { use, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { Author } from "@/device/author";
import { MoveDialog } from "@/ui/MoveDialog";
import { Note } from "@/ui/Note";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { useCloseMinutes } from "./minutes.queries";
import { OthersLines } from "./OthersLines";
import { waitingHere } from "./queue.queries";
import { writtenBy } from "./written";

type CloseProps = { membership: UnitRoles; session: string; lines: number };

/** Closes the minutes of a session that is over: every line becomes an input that is answered like all others. */
export function CloseMinutes({ membership, session, lines }: CloseProps) {
  const intl = useIntl();
  const author = use(Author);
  const close = useCloseMinutes(session);
  const [asking, setAsking] = useState(false);
  const [unsent, setUnsent] = useState(0);
  const [others, setOthers] = useState(0);
  if (!may(membership, "runForum")) return <RoleNeeded task="runForum" />;

  /** What is closed takes no more lines, one's own on this device either. */
  async function ask() {
    const [here, written] = await Promise.all([waitingHere(session, author), writtenBy(author, session)]);
    const count = here.own.length + (written?.problem.trim() ? 1 : 0);
    setOthers(here.others);
    setUnsent(count);
    setAsking(count === 0);
  }

  return (
    <section className="card stack" aria-labelledby="tutup-notulen">
      <h2 id="tutup-notulen">
        <FormattedMessage id="minutes.close.title" />
      </h2>
      <p>
        <FormattedMessage id="minutes.close.body" values={{ count: lines }} />
      </p>
      {unsent > 0 && (
        <Note kind="bad" live="alert">
          <p>
            <FormattedMessage id="minutes.close.unsent" values={{ count: unsent }} />
          </p>
        </Note>
      )}
      <p>
        <button type="button" className="btn main" disabled={lines === 0} onClick={() => void ask()}>
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
          <OthersLines count={others} />
        </MoveDialog>
      )}
    </section>
  );
}
