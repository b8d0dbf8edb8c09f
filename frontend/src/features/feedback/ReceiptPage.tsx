import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ReceiptStatus } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { isMissing } from "@/ui/problem";
import { AppealForm } from "./Appeal";
import { CheckForm } from "./CheckForm";
import { ObjectionForm, UNTIL } from "./Objection";
import { PersonData } from "./PersonData";
import { ReceiptActs } from "./ReceiptActs";
import { ReceiptCard } from "./ReceiptCard";
import { ReceiptThread } from "./ReceiptThread";
import { type ReceiptKey, receipt } from "./receipt.queries";

type PageProps = {
  of: ReceiptKey;
  /** The input was sent just now. */
  fresh: boolean;
  /** What is kept of its giver. */
  data?: ReactNode;
};

/** What became of one's input; right after sending also the receipt to take away. */
export function ReceiptPage({ of, fresh, data }: PageProps) {
  const intl = useIntl();
  const status = useQuery(receipt(of));
  return (
    <div className="wrap stack roomy system-face">
      <p className="eyebrow">
        <FormattedMessage
          id="receipt.number"
          values={{ number: <span className="code">{of.number}</span> }}
        />
      </p>
      <PageTitle title={intl.formatMessage({ id: "receipt.status.title" })} />
      {fresh && (
        <Note kind="done" live="status">
          <p>
            <b>
              <FormattedMessage id="receipt.received" />
            </b>
          </p>
        </Note>
      )}
      {of.secret === "" || isMissing(status.error) ? (
        <UnknownLink />
      ) : (
        <>
          {fresh && <ReceiptCard of={of} />}
          {status.isPending && <Bones />}
          {status.isError && status.data === undefined && (
            <LoadFailed error={status.error} retry={status.refetch} />
          )}
          {status.data && <Status of={of} status={status.data} etag={status.data.etag} fresh={fresh} />}
          {status.data && data}
        </>
      )}
    </div>
  );
}

type StatusProps = { of: ReceiptKey; status: ReceiptStatus; etag: string; fresh: boolean };

function Status({ of, status, etag, fresh }: StatusProps) {
  const { feedback, forum } = status;
  return (
    <>
      <Standing status={status} />
      <Concealed status={status} />
      <ReceiptThread of={of} status={status} />
      <p>
        <Link to="/forum/$slug" params={{ slug: forum.slug }} className="btn">
          <FormattedMessage id="receipt.public" />
        </Link>
      </p>
      <AppealForm of={of} status={status} />
      <ObjectionForm of={of} status={status} />
      {feedback.state !== "WITHDRAWN" && <ReceiptActs of={of} status={status} etag={etag} />}
      <PersonData of={of} hasPerson={status.hasPerson} />
      {!fresh && <ReceiptCard of={of} />}
    </>
  );
}

/** What is special about where the input stands. */
function Standing({ status: { feedback, publishBy } }: { status: ReceiptStatus }) {
  const intl = useIntl();
  const text = feedback.hidden
    ? intl.formatMessage(
        { id: "receipt.hidden" },
        { reason: intl.formatMessage({ id: `feedback.hide.${feedback.hidden.reason}` }) },
      )
    : feedback.state === "WITHDRAWN"
      ? intl.formatMessage({ id: "receipt.withdrawn" })
      : feedback.kind === "COMPLAINT"
        ? intl.formatMessage({ id: "receipt.complaint" })
        : publishBy
          ? intl.formatMessage(
              { id: Date.parse(publishBy) < Date.now() ? "receipt.overdue" : "receipt.promised" },
              { until: intl.formatDate(publishBy, UNTIL) },
            )
          : feedback.state === "HELD" && intl.formatMessage({ id: "receipt.held" });
  if (!text) return null;
  return (
    <Note kind="closed">
      <p>{text}</p>
    </Note>
  );
}

/** That the office concealed parts of it, and why. */
function Concealed({ status: { feedback, canAmend } }: { status: ReceiptStatus }) {
  const intl = useIntl();
  if (!feedback.concealed) return null;
  return (
    <Note kind="closed">
      {feedback.concealed.map(({ reason, parts, at }) => (
        <p key={at}>
          <FormattedMessage
            id="receipt.concealed"
            values={{ count: parts, reason: intl.formatMessage({ id: `feedback.hide.${reason}` }) }}
          />
        </p>
      ))}
      {canAmend && (
        <p>
          <FormattedMessage id="receipt.concealed.amend" />
        </p>
      )}
    </Note>
  );
}

function UnknownLink() {
  return (
    <>
      <Note kind="bad" live="alert">
        <p>
          <b>
            <FormattedMessage id="receipt.unknown" />
          </b>{" "}
          <FormattedMessage id="receipt.unknown.body" />
        </p>
      </Note>
      <CheckForm />
    </>
  );
}
