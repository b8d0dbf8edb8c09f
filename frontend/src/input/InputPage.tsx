import { useEffect, useMemo, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, Receipt } from "@/api/types.gen";
import type { Asked } from "@/device/formAddress";
import { markFresh } from "@/device/freshReceipt";
import { draftName } from "@/features/feedback/feedbackDraft";
import { GiveFeedback } from "@/features/feedback/GiveFeedback";
import { chosenStandard } from "@/features/forum/standards";
import { WindowLine } from "@/features/forum/WindowLine";
import { AboutText } from "@/routes/-input/AboutText";
import { rowOf, targetIn } from "@/routes/-input/target";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { PageTitle } from "@/ui/PageTitle";
import { isMissing } from "@/ui/problem";
import { InputFrame } from "./InputFrame";
import { loadForum, loadVersion, useLoaded } from "./input.queries";

type PageProps = { slug: string; asked: Asked; isDemo: boolean };

/** The form beside the text it is about, for who has no account or does not use it. */
export function InputPage({ slug, asked, isDemo }: PageProps) {
  const forum = useLoaded(slug, (signal) => loadForum(slug, signal));
  return (
    <InputFrame isDemo={isDemo}>
      {forum.value ? (
        <Form slug={slug} asked={asked} forum={forum.value} reread={forum.again} />
      ) : (
        <div className="wrap">
          {isMissing(forum.error) ? (
            <Missing />
          ) : forum.error ? (
            <LoadFailed error={forum.error} retry={forum.again} />
          ) : (
            <Bones />
          )}
        </div>
      )}
    </InputFrame>
  );
}

type FormProps = { slug: string; asked: Asked; forum: Forum; reread: () => void };

function Form({ slug, asked, forum, reread }: FormProps) {
  const intl = useIntl();
  // What one writes about must not be exchanged when the forum is read again.
  const standard = useMemo(
    () => (asked.standar ? chosenStandard(forum, asked.standar) : undefined),
    [forum.id, asked.standar],
  );
  const version = useLoaded(standard?.versionId, (signal) =>
    loadVersion(standard?.standardId ?? "", standard?.versionNumber ?? 0, signal),
  );
  // Only a row needs the text before one can write: it must be one of the text.
  const isReady = !standard || !asked.baris || version.value !== undefined || version.error !== undefined;
  const rowId = rowOf(version.value, asked.komponen, asked.baris)?.id;
  const target = useMemo(
    () => targetIn(forum, standard, asked.komponen, rowId),
    [forum.id, standard, asked.komponen, rowId],
  );

  // It stands below the form, and few have something in it.
  const [outbox, setOutbox] = useState<typeof import("@/features/feedback/Outbox")>();
  useEffect(() => void import("@/features/feedback/Outbox").then(setOutbox, () => {}), []);

  function received({ number, secret }: Receipt) {
    markFresh(number);
    location.replace(`/tanda-terima/${number}#${secret}`);
  }

  return (
    <div className="wrap system-face">
      <p className="crumb">
        <a href={`/forum/${slug}${standard ? `?standar=${encodeURIComponent(standard.code)}` : ""}`}>
          <FormattedMessage id="feedback.form.back" />
        </a>
      </p>
      <div className="cols half">
        <div className="stack">
          <PageTitle title={intl.formatMessage({ id: "feedback.form.title" })} />
          <WindowLine forum={forum} />
          <div className="quote">
            {standard ? (
              <>
                <AboutText version={version.value} target={target} title={standard.title} />
                {version.error !== undefined && version.value === undefined && (
                  <LoadFailed error={version.error} retry={version.again} />
                )}
              </>
            ) : (
              <>
                <p className="sm muted">
                  <FormattedMessage id="feedback.form.about.forum" />
                </p>
                <p className="mt2">{forum.title}</p>
              </>
            )}
          </div>
        </div>
        {isReady ? (
          <GiveFeedback
            key={draftName(target)}
            target={target}
            isOpen={forum.windowStatus === "OPEN"}
            approvalHours={forum.approvalHours}
            lateHours={forum.lateHours}
            onClosed={reread}
            onReceived={received}
          />
        ) : (
          <Bones />
        )}
      </div>
      {outbox && <outbox.Outbox except={draftName(target)} />}
    </div>
  );
}

function Missing() {
  const intl = useIntl();
  return (
    <div className="stack">
      <PageTitle title={intl.formatMessage({ id: "shell.notFound.title" })} />
      <p>
        <FormattedMessage id="shell.notFound.body" />
      </p>
      <p>
        <a href="/" className="btn">
          <FormattedMessage id="shell.notFound.home" />
        </a>
      </p>
    </div>
  );
}
