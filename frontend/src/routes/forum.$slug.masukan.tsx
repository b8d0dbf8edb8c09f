import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ComponentCode, Receipt, StandardVersion } from "@/api/types.gen";
import { useRereadForum } from "@/features/feedback/feedback.queries";
import { draftName, type Target } from "@/features/feedback/feedbackDraft";
import { GiveFeedback } from "@/features/feedback/GiveFeedback";
import { forum } from "@/features/forum/forum.queries";
import { chosenStandard } from "@/features/forum/standards";
import { WindowLine } from "@/features/forum/WindowLine";
import { isComponentCode } from "@/features/standard/components";
import { ComponentText } from "@/features/standard/StandardText";
import { standardVersion } from "@/features/standard/standard.queries";
import { PageTitle } from "@/ui/PageTitle";
import { RowText } from "@/ui/rows/RowsText";

type Asked = { standar?: string; komponen?: ComponentCode; baris?: string };

export const Route = createFileRoute("/forum/$slug/masukan")({
  validateSearch: ({ standar, komponen, baris }: Record<string, unknown>): Asked => ({
    ...(typeof standar === "string" && standar && { standar }),
    ...(isComponentCode(komponen) && { komponen }),
    ...(typeof baris === "string" && baris && { baris }),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries }, params: { slug }, deps: { standar, komponen, baris } }) => {
    const found = await queries.ensureQueryData(forum(slug));
    const standard = standar ? chosenStandard(found, standar) : undefined;
    const version =
      standard &&
      (await queries.ensureQueryData(standardVersion(standard.standardId, standard.versionNumber)));
    // A row that the text no longer has is no reason to turn anybody away: then it is about the component.
    const row = version && rowsOf(version, komponen).find(({ id }) => id === baris);
    const target: Target = {
      forumId: found.id,
      forumSlug: found.slug,
      standard: standard && { id: standard.standardId, code: standard.code, versionId: standard.versionId },
      component: standard && komponen,
      rowId: row?.id,
    };
    return { target, standard };
  },
  component: GiveFeedbackRoute,
});

/** The form beside the text it is about. */
function GiveFeedbackRoute() {
  const intl = useIntl();
  const navigate = useNavigate();
  const reread = useRereadForum();
  const { slug } = Route.useParams();
  const loaded = Route.useLoaderData();
  // The loader runs again when the page is looked at again; what one writes about must not be exchanged by that.
  const { target, standard } = useMemo(() => loaded, [draftName(loaded.target)]);
  const { data } = useSuspenseQuery(forum(slug));

  async function received({ number, secret }: Receipt) {
    void reread();
    await navigate({
      to: "/tanda-terima/$number",
      params: { number },
      hash: secret,
      state: { fresh: true },
      replace: true,
    });
  }

  return (
    <div className="wrap system-face">
      <p className="crumb">
        <Link to="/forum/$slug" params={{ slug }} search={standard ? { standar: standard.code } : {}}>
          <FormattedMessage id="feedback.form.back" />
        </Link>
      </p>
      <div className="cols half">
        <div className="stack">
          <PageTitle title={intl.formatMessage({ id: "feedback.form.title" })} />
          <WindowLine forum={data} />
          <div className="quote">
            {standard ? (
              <About
                standardId={standard.standardId}
                number={standard.versionNumber}
                target={target}
                title={standard.title}
              />
            ) : (
              <>
                <p className="sm muted">
                  <FormattedMessage id="feedback.form.about.forum" />
                </p>
                <p className="mt2">{data.title}</p>
              </>
            )}
          </div>
        </div>
        <GiveFeedback
          key={draftName(target)}
          target={target}
          isOpen={data.windowStatus === "OPEN"}
          onReceived={received}
        />
      </div>
    </div>
  );
}

function About(props: { standardId: string; number: number; target: Target; title: string }) {
  const { data: version } = useSuspenseQuery(standardVersion(props.standardId, props.number));
  const { component, standard, rowId } = props.target;
  const row = rowsOf(version, component).find(({ id }) => id === rowId);
  if (component === undefined) {
    return (
      <>
        <p className="sm muted">
          <FormattedMessage id="feedback.form.about.standard" values={{ code: standard?.code }} />
        </p>
        <p className="mt2">{props.title}</p>
      </>
    );
  }
  return (
    <>
      <p className="sm muted">
        <span className="code">{component}</span> <FormattedMessage id={`standard.component.${component}`} />
      </p>
      <div className="mt2">
        {row ? (
          <RowText row={row} />
        ) : (
          <ComponentText component={version.components.find(({ code }) => code === component)} />
        )}
      </div>
    </>
  );
}

function rowsOf(version: StandardVersion, component: ComponentCode | undefined) {
  return version.components.find(({ code }) => code === component)?.rows ?? [];
}
