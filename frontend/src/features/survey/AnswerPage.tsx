import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Survey } from "@/api/types.gen";
import type { Kept } from "@/device/useKept";
import { restoreLanguage, showIndonesian, useLanguage } from "@/i18n/language";
import { WRITTEN_IN } from "@/ui/content";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { dayOf } from "@/ui/time";
import { AnswerForm } from "./AnswerForm";
import { type Answers, useAnswers } from "./answers";
import { cameBy } from "./asked";
import { FullScreen } from "./FullScreen";
import { survey } from "./survey.queries";
import { Thanks } from "./Thanks";
import "./survey.css";

type PageProps = {
  slug: string;
  /** Of the address, as the browser has them. */
  search: string;
  hash: string;
  /** Leads there for one turn at a kiosk, whose full screen has no head of a page. */
  otherLanguage: ReactNode;
};

/** Nine questions about a service, for whoever used it: at home, at the counter, or at a kiosk. */
export function AnswerPage({ slug, search, hash, otherLanguage }: PageProps) {
  const intl = useIntl();
  const language = useLanguage();
  const { data } = useSuspenseQuery(survey(slug));
  const came = cameBy(search, hash);
  const answers = useAnswers(data.id, came.kiosk);
  const page = useRef<HTMLDivElement>(null);
  const kept = came.kiosk && answers ? forNext(answers, page) : answers;
  const title = language === "en" && data.titleEn ? data.titleEn : data.title;
  const isSent = kept?.value.sentOn !== undefined;
  // What was sent before the end and not answered gets its answer also after it.
  const isTaken = data.state === "OPEN" || kept?.value.key !== undefined;
  // Whatever language the device was left in, the first person of a kiosk is asked as the next ones are.
  useEffect(() => {
    if (!came.kiosk) return undefined;
    showIndonesian();
    return restoreLanguage;
  }, [came.kiosk]);
  return (
    <div ref={page} className="survey-page">
      <div className="wrap narrow stack system-face">
        {!came.kiosk && (
          <p className="crumb">
            <Link to="/unit/$slug" params={{ slug: data.unit.slug }} lang={WRITTEN_IN}>
              {data.unit.name}
            </Link>
          </p>
        )}
        <PageTitle title={title} lang={language === "en" && data.titleEn ? "en" : WRITTEN_IN} />
        {data.service && (
          <p lang={WRITTEN_IN}>
            <b>{data.service.name}</b>
          </p>
        )}
        {came.kiosk && (
          <p className="row">
            <FullScreen of={page} />
            {otherLanguage}
          </p>
        )}
        {!kept ? null : isSent ? (
          <Thanks survey={data} kiosk={came.kiosk} sentOn={kept.value.sentOn ?? ""} onAgain={kept.forget} />
        ) : isTaken ? (
          <AnswerForm survey={data} came={came} kept={kept} />
        ) : (
          <NotTaken survey={data} kiosk={came.kiosk} />
        )}
        {kept && !isSent && isTaken && (
          <p className="sm muted">
            <FormattedMessage id={came.kiosk ? "survey.private.kiosk" : "survey.private"} />
            {data.closesOn &&
              ` ${intl.formatMessage({ id: "survey.until" }, { on: dayOf(intl, data.closesOn) })}`}
          </p>
        )}
      </div>
    </div>
  );
}

/** With the answers of one person go the language that they chose, and the place in the page where they stood. */
function forNext(kept: Kept<Answers>, page: RefObject<HTMLElement | null>): Kept<Answers> {
  return {
    ...kept,
    forget: async () => {
      showIndonesian();
      await kept.forget();
      page.current?.querySelector("h1")?.focus({ preventScroll: true });
      // In full screen the form scrolls, and otherwise the window.
      if (page.current) page.current.scrollTop = 0;
      window.scrollTo({ top: 0, behavior: "instant" });
    },
  };
}

/** A survey that takes no answers: not yet, or not any more. */
function NotTaken({ survey: { state, slug, opensOn, closesOn }, kiosk }: { survey: Survey; kiosk: boolean }) {
  const intl = useIntl();
  return (
    <>
      <Note kind="closed">
        <p>
          {state === "DRAFT" ? (
            opensOn ? (
              <FormattedMessage id="survey.opens" values={{ on: dayOf(intl, opensOn) }} />
            ) : (
              <FormattedMessage id="survey.draft" />
            )
          ) : (
            <FormattedMessage id="survey.closed" values={{ on: closesOn ? dayOf(intl, closesOn) : "" }} />
          )}
        </p>
      </Note>
      {state === "PUBLISHED" && !kiosk && (
        <p>
          <Link to="/survei/$slug/hasil" params={{ slug }} className="btn main">
            <FormattedMessage id="survey.toResults" />
          </Link>
        </p>
      )}
    </>
  );
}
