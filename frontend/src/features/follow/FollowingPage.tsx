import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Follower, FollowerNews } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { WRITTEN_IN } from "@/ui/content";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks } from "@/ui/fields";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { isMissing } from "@/ui/problem";
import { shortDate } from "@/ui/time";
import { type FollowerKey, follower, useFollower } from "./follow.queries";
import { useRhythms } from "./useRhythms";

/** What one follows, what one was told of it, and the way out. Undefined for a visitor without a link. */
export function FollowingPage({ of }: { of: FollowerKey | undefined }) {
  const intl = useIntl();
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "follow.mine" })} />
      {of ? (
        <Following of={of} />
      ) : (
        <Note kind="closed">
          <p>
            <FormattedMessage id="follow.nobody" />
          </p>
        </Note>
      )}
    </div>
  );
}

function Following({ of }: { of: FollowerKey }) {
  const found = useQuery(follower(of));
  const acts = useFollower(of);
  if (acts.erase.isSuccess) {
    return (
      <Note kind="done" live="status">
        <p>
          <FormattedMessage id="follow.erased" />
        </p>
      </Note>
    );
  }
  if (isMissing(found.error)) {
    return (
      <Note kind="bad">
        <p>
          <FormattedMessage id="follow.unknown" />
        </p>
      </Note>
    );
  }
  if (found.error) return <LoadFailed error={found.error} retry={() => void found.refetch()} />;
  if (found.data === undefined) return <Bones />;
  if (found.data === null) {
    return (
      <p className="muted">
        <FormattedMessage id="follow.none" />
      </p>
    );
  }
  return <Whole data={found.data} acts={acts} />;
}

function Whole({ data, acts }: { data: Follower; acts: ReturnType<typeof useFollower> }) {
  const [asking, setAsking] = useState(false);
  const failed = acts.leave.error ?? acts.settle.error ?? acts.erase.error;
  return (
    <>
      <p className="lead">
        <FormattedMessage id={`follow.way.${data.way}`} values={{ address: data.address }} />
      </p>
      {failed && <ErrorSummary error={failed} />}
      <section className="card stack" aria-labelledby="yang-diikuti">
        <h2 id="yang-diikuti">
          <FormattedMessage id="follow.things" />
        </h2>
        {data.follows.length === 0 && (
          <p className="muted">
            <FormattedMessage id="follow.none" />
          </p>
        )}
        <ul className="plain ruled">
          {data.follows.map(({ objectId, kind, title, path }) => (
            <li key={objectId} className="row">
              <span>
                <span className="xs muted">
                  <FormattedMessage id={`follow.kind.${kind}`} />
                </span>{" "}
                <a href={path} lang={WRITTEN_IN}>
                  {title}
                </a>
              </span>
              <button
                type="button"
                className="btn bare dense"
                disabled={acts.leave.isPending}
                onClick={() => acts.leave.mutate(objectId)}
              >
                <FormattedMessage id="follow.leave" />
                <span className="vh" lang={WRITTEN_IN}>
                  : {title}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {data.way === "EMAIL" && <Settings data={data} acts={acts} />}
      <News news={data.news} />
      <p>
        <button type="button" className="btn danger" onClick={() => setAsking(true)}>
          <FormattedMessage id="follow.erase" />
        </button>
      </p>
      {asking && (
        <ConfirmDialog
          title={<FormattedMessage id="follow.erase.title" />}
          action={<FormattedMessage id="follow.erase" />}
          danger
          busy={acts.erase.isPending}
          onConfirm={() => acts.erase.mutate(undefined, { onError: () => setAsking(false) })}
          onCancel={() => setAsking(false)}
        >
          <p>
            <FormattedMessage id="follow.erase.body" />
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

function Settings({ data, acts }: { data: Follower; acts: ReturnType<typeof useFollower> }) {
  const rhythms = useRhythms();
  return (
    <section className="card stack" aria-labelledby="seberapa-sering">
      <h2 id="seberapa-sering">
        <FormattedMessage id="follow.settings" />
      </h2>
      <Picks
        name="rhythm"
        label={<FormattedMessage id="follow.rhythm" />}
        error={undefined}
        options={rhythms}
        value={data.rhythm}
        onPick={(rhythm) => acts.settle.mutate({ language: data.language === "en" ? "en" : "id", rhythm })}
      />
      <Picks
        name="language"
        label={<FormattedMessage id="follow.language" />}
        error={undefined}
        options={[
          { value: "id", label: <span lang="id">Bahasa Indonesia</span> },
          { value: "en", label: <span lang="en">English</span> },
        ]}
        value={data.language === "en" ? "en" : "id"}
        onPick={(language) => acts.settle.mutate({ language, rhythm: data.rhythm })}
      />
    </section>
  );
}

/** What happened, and whether the message about it arrived at the mail server. */
function News({ news }: { news: FollowerNews[] }) {
  return (
    <section className="card stack" aria-labelledby="kabar">
      <h2 id="kabar">
        <FormattedMessage id="follow.news" />
      </h2>
      {news.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="follow.news.none" />
        </p>
      ) : (
        <ul className="plain ruled">
          {news.map((item) => (
            <li key={item.topic + item.path + item.at}>
              <p>
                <FormattedMessage
                  id={`follow.${topicOf(item)}`}
                  values={{
                    thing: (
                      <a href={item.path} lang={WRITTEN_IN}>
                        {item.title}
                      </a>
                    ),
                  }}
                />
              </p>
              <p className="xs muted">
                <When at={item.at} />
                {item.state !== "SHOWN" && (
                  <>
                    {" · "}
                    <FormattedMessage
                      id={`follow.state.${item.state}`}
                      values={{ when: item.sentAt ? <When at={item.sentAt} /> : "" }}
                    />
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const TOPICS = ["news.opened", "news.closing", "news.version", "news.results", "news.done"] as const;

/** The service may know more kinds of news than this page. */
function topicOf({ topic }: FollowerNews) {
  return TOPICS.find((known) => known === topic) ?? "news.other";
}

/** Things of several units stand here, so that no unit's zone holds for all: a day is exact enough. */
function When({ at }: { at: string }) {
  const intl = useIntl();
  return <time dateTime={at}>{shortDate(intl, at)}</time>;
}
