import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { OwnAttendance } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { elementName } from "@/ui/elementName";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { isMissing } from "@/ui/problem";
import { longTime } from "@/ui/time";
import { ownAttendance, type PassKey, useEraseAttendee } from "./attendance.queries";
import { EvaluationForm } from "./EvaluationForm";

type PageProps = {
  of: PassKey;
  /** What else somebody who came may do, such as read what was noted of what they said. */
  children?: (attendance: OwnAttendance) => ReactNode;
};

/** The page of somebody who came: that they did, and what follows from it. */
export function OwnAttendancePage({ of, children }: PageProps) {
  const intl = useIntl();
  const own = useQuery(ownAttendance(of));
  return (
    <div className="wrap stack roomy narrow">
      <p className="eyebrow">
        <FormattedMessage
          id="attendance.number"
          values={{ number: <span className="code">{of.number}</span> }}
        />
      </p>
      <PageTitle title={intl.formatMessage({ id: "attendance.title" })} />
      {of.secret === "" || isMissing(own.error) ? (
        <Note kind="bad" live="alert">
          <p>
            <FormattedMessage id="attendance.unknown" />
          </p>
        </Note>
      ) : own.isPending ? (
        <Bones />
      ) : own.data === undefined ? (
        <LoadFailed error={own.error} retry={own.refetch} />
      ) : (
        <>
          <Facts attendance={own.data} />
          {children?.(own.data)}
          <EvaluationForm of={of} given={own.data.evaluated} />
          {own.data.name != null && <Erase of={of} />}
        </>
      )}
    </div>
  );
}

function Facts({
  attendance: { name, organisation, element, arrivedAt, session },
}: {
  attendance: OwnAttendance;
}) {
  const intl = useIntl();
  const who = [organisation, elementName(intl, element)].filter(Boolean).join(", ");
  return (
    <section className="card stack">
      <p>
        {name == null ? (
          <FormattedMessage id="attendance.erased" />
        ) : (
          <FormattedMessage id="attendance.thanks" values={{ name }} />
        )}
      </p>
      <p className="sm muted">{who}</p>
      <p>
        <FormattedMessage
          id="attendance.where"
          values={{
            session: session.title,
            unit: session.unitName,
            time: longTime(intl, arrivedAt, session.zone),
          }}
        />
      </p>
      <p>
        <Link to="/forum/$slug" params={{ slug: session.forumSlug }} className="go">
          {session.forumTitle}
        </Link>
      </p>
    </section>
  );
}

function Erase({ of }: { of: PassKey }) {
  const [asking, ask] = useState(false);
  const erase = useEraseAttendee(of);
  return (
    <section className="stack" aria-labelledby="data-diri">
      <h2 id="data-diri">
        <FormattedMessage id="attendance.person" />
      </h2>
      <p>
        <FormattedMessage id="attendance.person.body" />
      </p>
      {erase.error && <ErrorSummary error={erase.error} />}
      <p>
        <button type="button" className="btn" onClick={() => ask(true)}>
          <FormattedMessage id="attendance.person.erase" />
        </button>
      </p>
      {asking && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="attendance.person.sure" />}
          action={<FormattedMessage id="attendance.person.erase" />}
          busy={erase.isPending}
          onCancel={() => ask(false)}
          onConfirm={() => erase.mutate(undefined, { onSettled: () => ask(false) })}
        >
          <p>
            <FormattedMessage id="attendance.person.consequence" />
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
