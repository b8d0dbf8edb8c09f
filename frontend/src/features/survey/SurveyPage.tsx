import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Survey, UnitRoles } from "@/api/types.gen";
import { AsRead } from "@/ui/AsRead";
import { Bones } from "@/ui/Bones";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { useHeld } from "@/ui/held";
import { PageTitle } from "@/ui/PageTitle";
import { Refused } from "@/ui/Refused";
import type { Tagged } from "@/ui/tagged";
import { dayOf } from "@/ui/time";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { ImportPart } from "./ImportPart";
import { PaperEntry } from "./PaperEntry";
import { Papers } from "./Papers";
import { PromisePart } from "./PromisePart";
import type { PromiseViews } from "./Promises";
import { ResponsesPart } from "./ResponsesPart";
import { ResultsPart } from "./ResultsPart";
import { StateChip } from "./StateChip";
import { SurveyForm } from "./SurveyForm";
import { servicesToSurvey, surveyRule, surveyToRun, useChange, useDiscard } from "./surveyWork.queries";
import "./survey.css";

/** The parts of the page by what its address calls them. */
const PARTS = ["hasil", "ketik", "impor", "jawaban", "cetak", "rtl", "ubah"] as const;
type Part = (typeof PARTS)[number];

type PageProps = PromiseViews & {
  membership: UnitRoles;
  id: string;
  part: string | undefined;
  /** Whose drafts are on the device. */
  author: string;
};

/** One survey: what came of it, what comes in, what is printed, and what is done because of it. */
export function SurveyPage({ membership, id, part, author, ...views }: PageProps) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(surveyToRun(id));
  const survey = data.value;
  const shown: Part = PARTS.find((one) => one === part) ?? "hasil";
  const begun = survey.opensOn !== undefined && survey.state !== "DRAFT";
  const mayEnter = may(membership, "enterInputs");
  const parts: Record<Part, () => ReactNode> = {
    hasil: () => <ResultsPart survey={survey} membership={membership} />,
    ketik: () =>
      begun ? <PaperEntry key={id} survey={survey} author={author} /> : <NotBegun survey={survey} />,
    impor: () => (begun ? <ImportPart survey={survey} /> : <NotBegun survey={survey} />),
    jawaban: () => <ResponsesPart survey={survey} mayRemove={mayEnter} />,
    cetak: () => <Papers survey={survey} mayMake={mayEnter} />,
    rtl: () => <PromisePart survey={survey} mayPlan={mayEnter} {...views} />,
    ubah: () => <Plan data={data} membership={membership} />,
  };
  const needsRole = !mayEnter && (shown === "ketik" || shown === "impor" || shown === "ubah");
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/$unit/survei" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="surveyWork.title" />
        </Link>
      </p>
      <div className="section-head">
        <PageTitle title={survey.title} />
        <StateChip state={survey.state} />
      </div>
      <p className="muted">
        {survey.service && `${survey.service.name}. `}
        <FormattedMessage
          id="survey.period"
          values={{ from: dayOf(intl, survey.periodFrom), to: dayOf(intl, survey.periodTo) }}
        />{" "}
        {survey.opensOn && survey.closesOn ? (
          <FormattedMessage
            id="surveyWork.taken"
            values={{ from: dayOf(intl, survey.opensOn), to: dayOf(intl, survey.closesOn) }}
          />
        ) : (
          <FormattedMessage id="surveyWork.noDays" />
        )}
      </p>
      <nav className="row" aria-label={intl.formatMessage({ id: "surveyWork.parts" })}>
        {PARTS.map((one) => (
          <Link
            key={one}
            to="/kelola/$unit/survei/$survey"
            params={{ unit: membership.unitSlug, survey: id }}
            search={one === "hasil" ? {} : { bagian: one }}
            activeOptions={{ exact: true }}
            className={one === shown ? "btn dense main" : "btn dense"}
            aria-current={one === shown ? "true" : undefined}
          >
            <FormattedMessage id={`surveyWork.part.${one}`} />
          </Link>
        ))}
      </nav>
      <Suspense key={shown} fallback={<Bones />}>
        {needsRole ? <RoleNeeded task="enterInputs" /> : parts[shown]()}
      </Suspense>
    </div>
  );
}

function NotBegun({ survey: { opensOn } }: { survey: Survey }) {
  const intl = useIntl();
  return (
    <p>
      {opensOn ? (
        <FormattedMessage id="surveyWork.notBegun" values={{ on: dayOf(intl, opensOn) }} />
      ) : (
        <FormattedMessage id="surveyWork.noDays.body" />
      )}
    </p>
  );
}

function Plan({ data, membership }: { data: Tagged<Survey>; membership: UnitRoles }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const survey = data.value;
  const held = useHeld(data);
  const params = { unit: membership.unitSlug, survey: survey.id };
  const { data: rule } = useSuspenseQuery(surveyRule());
  const { data: services } = useSuspenseQuery(servicesToSurvey(membership.unitId));
  const change = useChange(survey.id);
  const discard = useDiscard(survey.id);
  const [asked, ask] = useState(false);
  const back = () => navigate({ to: "/kelola/$unit/survei/$survey", params, search: {} });
  if (survey.state === "PUBLISHED") {
    return (
      <p>
        <FormattedMessage id="surveyWork.unchangeable" />
      </p>
    );
  }
  return (
    <section className="card stack narrow" aria-labelledby="ubah">
      <h2 id="ubah">
        <FormattedMessage id="surveyWork.part.ubah" />
      </h2>
      <AsRead held={held}>
        <SurveyForm
          survey={held.value}
          rule={rule}
          services={services}
          error={change.error}
          busy={change.isPending}
          etag={held.etag}
          unitId={membership.unitId}
          onSave={(body, forget) =>
            change.mutate(
              { etag: held.etag, body },
              {
                onSuccess: () => {
                  forget();
                  toast(intl.formatMessage({ id: "workspace.saved" }));
                  void back();
                },
              },
            )
          }
          onCancel={() => void back()}
        />
      </AsRead>
      {survey.state === "DRAFT" && !survey.hasResponses && (
        <p>
          <button type="button" className="btn danger" onClick={() => ask(true)}>
            <FormattedMessage id="surveyWork.discard" />
          </button>
        </p>
      )}
      {asked && (
        <ConfirmDialog
          title={<FormattedMessage id="surveyWork.discard.title" />}
          action={<FormattedMessage id="surveyWork.discard" />}
          danger
          busy={discard.isPending}
          onConfirm={() =>
            discard.mutate(data.etag, {
              onSuccess: () => navigate({ to: "/kelola/$unit/survei", params: { unit: params.unit } }),
            })
          }
          onCancel={() => ask(false)}
        >
          {discard.error && <Refused error={discard.error} />}
          <p>
            <FormattedMessage id="surveyWork.discard.body" />
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
