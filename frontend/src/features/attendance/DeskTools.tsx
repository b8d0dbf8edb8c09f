import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Desk, UnitRoles } from "@/api/types.gen";
import { TextField } from "@/ui/fields";
import { saveAs } from "@/ui/saveAs";
import { timeOfDay } from "@/ui/time";
import { sheetsOf, useJoinSheet, usePaperList } from "./attendance.queries";
import { Meter } from "./Meter";

type ToolsProps = { membership: UnitRoles; desk: Desk; queued: number; onForget: () => Promise<void> };

/** What a desk needs besides: who is missing, the list on paper, and how to leave the device clean. */
export function DeskTools({ membership, desk, queued, onForget }: ToolsProps) {
  const navigate = useNavigate();
  return (
    <>
      <Meter session={desk.sessionId} />
      <PaperList desk={desk} unitId={membership.unitId} />
      <section className="card stack" aria-labelledby="selesai">
        <h3 id="selesai">
          <FormattedMessage id="desk.leave.title" />
        </h3>
        <p className="sm">
          <FormattedMessage id={queued > 0 ? "desk.leave.queued" : "desk.leave.body"} />
        </p>
        {queued === 0 && (
          <p>
            <button
              type="button"
              className="btn"
              onClick={async () => {
                await onForget();
                await navigate({ to: "/kelola/$unit", params: { unit: membership.unitSlug } });
              }}
            >
              <FormattedMessage id="desk.leave" />
            </button>
          </p>
        )}
      </section>
    </>
  );
}

function PaperList({ desk, unitId }: { desk: Desk; unitId: string }) {
  const intl = useIntl();
  const paper = usePaperList(desk.sessionId);
  const join = useJoinSheet(desk.sessionId, unitId);
  const sheets = useQuery(sheetsOf(desk.sessionId));
  return (
    <section className="card stack" aria-labelledby="kertas">
      <h3 id="kertas">
        <FormattedMessage id="desk.paper" />
      </h3>
      <p>
        <button
          type="button"
          className="btn"
          aria-busy={paper.isPending}
          onClick={() =>
            !paper.isPending &&
            paper.mutate(undefined, { onSuccess: (file) => saveAs(file, `Daftar hadir ${desk.title}.pdf`) })
          }
        >
          <FormattedMessage id="desk.paper.print" />
        </button>
      </p>
      {paper.error && (
        <p className="wrong-text">
          {paper.error.message || intl.formatMessage({ id: "ui.failed.unreachable" })}
        </p>
      )}
      {!desk.closedAt && (
        <TextField
          name="sheet"
          type="file"
          accept="image/jpeg,image/png,application/pdf"
          label={<FormattedMessage id="desk.paper.photo" />}
          hint={<FormattedMessage id={join.isPending ? "desk.paper.keeping" : "desk.paper.photo.hint"} />}
          onChange={({ target }) => {
            const photo = target.files?.[0];
            if (photo) join.mutate(photo);
          }}
          error={
            join.error ? join.error.message || intl.formatMessage({ id: "ui.failed.unreachable" }) : undefined
          }
        />
      )}
      {sheets.data && sheets.data.length > 0 && (
        <ul>
          {sheets.data.map(({ id, name, addedAt, byName }) => (
            <li key={id}>
              {name}{" "}
              <span className="sm muted">
                {timeOfDay(intl, addedAt, desk.zone)}, {byName}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
