import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";

type PressProps = {
  /** Which of the two pages, as its words are named. */
  page: "follow.confirm" | "follow.stop" | "follow.stopOwn";
  /** Whether the link has what it needs. */
  isWhole: boolean;
  act: { error: unknown; isPending: boolean };
  onPress: () => void;
  /** What is said when it is done; nothing before. */
  done: ReactNode | undefined;
};

/** Where a link in a mail leads: one press, since mail programs open links by themselves, and no login. */
export function OnePressPage({ page, isWhole, act, onPress, done }: PressProps) {
  const intl = useIntl();
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: `${page}.title` })} />
      {done ? (
        <Note kind="done" live="status">
          <p>{done}</p>
        </Note>
      ) : isWhole ? (
        <>
          <p className="lead">
            <FormattedMessage id={`${page}.lead`} />
          </p>
          {act.error !== null && <ErrorSummary error={act.error} />}
          <p>
            <button
              type="button"
              className="btn main"
              aria-busy={act.isPending}
              onClick={() => act.isPending || onPress()}
            >
              <FormattedMessage id={`${page}.act`} />
            </button>
          </p>
        </>
      ) : (
        <Note kind="bad">
          <p>
            <FormattedMessage id="follow.unknown" />
          </p>
        </Note>
      )}
    </div>
  );
}
