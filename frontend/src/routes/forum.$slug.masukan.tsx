import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Receipt } from "@/api/types.gen";
import type { Asked } from "@/device/formAddress";
import { useRereadForum } from "@/features/feedback/feedback.queries";
import { draftName, type Target } from "@/features/feedback/feedbackDraft";
import { GiveWithAccount } from "@/features/feedback/GiveWithAccount";
import { forum } from "@/features/forum/forum.queries";
import { chosenStandard } from "@/features/forum/standards";
import { WindowLine } from "@/features/forum/WindowLine";
import { useSession } from "@/features/identity/session";
import { useAccount } from "@/features/identity/useAccount";
import { isComponentCode } from "@/features/standard/components";
import { standardVersion } from "@/features/standard/standard.queries";
import { PageTitle } from "@/ui/PageTitle";
import { AboutText } from "./-input/AboutText";
import { rowOf, targetIn } from "./-input/target";

/** `akun` says in the address that this page is meant, and not the one of its own for who has no account. */
type Search = Asked & { akun?: true };

export const Route = createFileRoute("/forum/$slug/masukan")({
  validateSearch: ({ standar, komponen, baris, akun }: Record<string, unknown>): Search => ({
    ...(typeof standar === "string" && standar && { standar }),
    ...(isComponentCode(komponen) && { komponen }),
    ...(typeof baris === "string" && baris && { baris }),
    ...(akun !== undefined && { akun: true }),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries }, params: { slug }, deps: { standar, komponen, baris } }) => {
    const found = await queries.ensureQueryData(forum(slug));
    const standard = standar ? chosenStandard(found, standar) : undefined;
    const version =
      standard &&
      (await queries.ensureQueryData(standardVersion(standard.standardId, standard.versionNumber)));
    // A row that the text no longer has is no reason to turn anybody away: then it is about the component.
    const row = version && rowOf(version, komponen, baris);
    return { target: targetIn(found, standard, komponen, row?.id), standard };
  },
  component: GiveFeedbackRoute,
});

/** The form beside the text it is about. */
function GiveFeedbackRoute() {
  const intl = useIntl();
  const navigate = useNavigate();
  const reread = useRereadForum();
  const isMember = useSession().status === "member";
  const account = useAccount();
  const { slug } = Route.useParams();
  const loaded = Route.useLoaderData();
  // The loader runs again when the page is looked at again; what one writes about must not be exchanged by that.
  const { target, standard } = useMemo(
    () => ({ ...loaded, target: { ...loaded.target, account } }),
    [draftName(loaded.target), account],
  );
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
        <GiveWithAccount
          key={draftName(target)}
          target={target}
          isOpen={data.windowStatus === "OPEN"}
          isMember={isMember}
          approvalHours={data.approvalHours}
          lateHours={data.lateHours}
          onClosed={() => void reread()}
          onReceived={received}
        />
      </div>
    </div>
  );
}

function About(props: { standardId: string; number: number; target: Target; title: string }) {
  const { data: version } = useSuspenseQuery(standardVersion(props.standardId, props.number));
  return <AboutText version={version} target={props.target} title={props.title} />;
}
