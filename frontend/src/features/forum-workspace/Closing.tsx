import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { FieldError, Forum } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { Bones } from "@/ui/Bones";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { TextArea } from "@/ui/fields";
import { saidOrNull } from "@/ui/form";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn, Refused } from "@/ui/Refused";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { closingReadiness, useClose, usePublishResults } from "./forum.queries";

type MoveProps = { seen: { ref: string; etag: string }; onClose: () => void };

/** Whether the forum has come so far that its end is the next thing. */
export function isEnding({ kind, state, windowStatus }: Forum) {
  return kind === "COMMENT_WINDOW"
    ? state === "ANNOUNCED" && windowStatus === "CLOSED"
    : state === "RESULTS_PUBLISHED" || state === "FOLLOW_UP";
}

/** What people still wait for in this forum, or that it is over. */
export function StillOpen({ forum }: { forum: Forum }) {
  const intl = useIntl();
  const readiness = useQuery({ ...closingReadiness(forum.id), enabled: isEnding(forum) });
  if (forum.closure) {
    const { closedAt, excuse } = forum.closure;
    return (
      <div className="card stack">
        <p>
          <FormattedMessage
            id="forumWorkspace.closed"
            values={{ on: longTime(intl, closedAt, forum.unit.zone) }}
          />
        </p>
        {excuse && (
          <p>
            <FormattedMessage id="forumWorkspace.closed.excuse" values={{ excuse: <bdi>{excuse}</bdi> }} />
          </p>
        )}
      </div>
    );
  }
  if (!isEnding(forum)) return null;
  if (readiness.isPending) return <Bones />;
  if (readiness.isError) return <LoadFailed error={readiness.error} retry={readiness.refetch} />;
  const { ready, blocking, excusable, toKnow } = readiness.data;
  return (
    <section className="card stack" aria-labelledby="masih-terbuka">
      <h2 id="masih-terbuka">
        <FormattedMessage id="forumWorkspace.missing" />
      </h2>
      {ready ? (
        <p>
          <FormattedMessage id="forumWorkspace.ready" />
        </p>
      ) : (
        <Matters forum={forum} matters={[...blocking, ...excusable]} />
      )}
      <ToKnow matters={toKnow} />
    </section>
  );
}

/** The results become the official outcome of the forum. */
export function PublishResults({ forum, seen, onClose }: MoveProps & { forum: Forum }) {
  const intl = useIntl();
  const publish = usePublishResults();
  const readiness = useQuery(closingReadiness(forum.id));
  const { beforeResults: before = [], blocking = [], excusable = [] } = readiness.data ?? {};
  const open = [...blocking, ...excusable].filter(
    ({ code }) => !before.some((matter) => matter.code === code),
  );
  return (
    <ConfirmDialog
      title={<FormattedMessage id="forumWorkspace.results.title" />}
      action={<FormattedMessage id="forumWorkspace.results" />}
      busy={publish.isPending || !readiness.isSuccess || before.length > 0}
      onConfirm={() =>
        publish.mutate(seen, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "forumWorkspace.results.done" }));
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      {publish.error && <Refused error={publish.error} />}
      {readiness.isPending && <Bones />}
      {readiness.isError && <LoadFailed error={readiness.error} retry={readiness.refetch} />}
      <p>
        <FormattedMessage id="forumWorkspace.results.body" />
      </p>
      {before.length > 0 && <Blocking forum={forum} matters={before} />}
      {open.length > 0 && (
        <>
          <p>
            <b>
              <FormattedMessage id="forumWorkspace.close.open" />
            </b>
          </p>
          <Matters forum={forum} matters={open} />
        </>
      )}
    </ConfirmDialog>
  );
}

/** Ends the forum for good; what is open then needs a reason that the public reads. */
export function CloseForum({ forum, seen, onClose }: MoveProps & { forum: Forum }) {
  const intl = useIntl();
  const close = useClose();
  const draft = useFormDraft(`forum/${forum.id}/tutup`);
  const readiness = useQuery(closingReadiness(forum.id));
  const { blocking = [], excusable = [], toKnow = [] } = readiness.data ?? {};
  return (
    <MoveDialog
      title={<FormattedMessage id="forumWorkspace.close.title" />}
      action={<FormattedMessage id="forumWorkspace.close" />}
      danger
      error={close.error}
      busy={close.isPending}
      draft={draft}
      mayAct={readiness.isSuccess && blocking.length === 0}
      onSend={(form) =>
        close.mutate(
          { ...seen, excuse: saidOrNull(form, "excuse") },
          {
            onSuccess: () => {
              void draft.forget();
              toast(intl.formatMessage({ id: "forumWorkspace.close.done" }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      {readiness.isPending && <Bones />}
      {readiness.isError && <LoadFailed error={readiness.error} retry={readiness.refetch} />}
      <p>
        <FormattedMessage id="forumWorkspace.close.body" />
      </p>
      <ToKnow matters={toKnow} />
      {blocking.length > 0 && <Blocking forum={forum} matters={blocking} />}
      {excusable.length > 0 && (
        <>
          <p>
            <FormattedMessage id="forumWorkspace.close.open" />
          </p>
          <Matters forum={forum} matters={excusable} />
          {blocking.length === 0 && (
            <TextArea
              name="excuse"
              label={<FormattedMessage id="forumWorkspace.close.excuse" />}
              hint={<FormattedMessage id="forumWorkspace.close.excuse.hint" />}
              error={faultIn(close.error, "excuse")}
              maxLength={1_000}
              rows={3}
            />
          )}
        </>
      )}
    </MoveDialog>
  );
}

type MattersProps = { forum: Forum; matters: FieldError[] };

/** What has to be settled before the act, whatever the excuse. */
function Blocking(props: MattersProps) {
  return (
    <>
      <p>
        <b>
          <FormattedMessage id="forumWorkspace.close.blocking" />
        </b>
      </p>
      <Matters {...props} />
    </>
  );
}

/** What keeps nothing open, and is seen before the end all the same. */
function ToKnow({ matters }: { matters: FieldError[] }) {
  return matters.map(({ code, detail }) => (
    <p key={code} className="sm">
      {detail}
    </p>
  ));
}

/** Each with the way to where it is settled, where that is another page than the inbox. */
function Matters({ forum, matters }: MattersProps) {
  return (
    <ul>
      {matters.map(({ code, detail }) => (
        <li key={code}>
          {detail}{" "}
          {code === "entries-waiting" && (
            <Link to="/kelola/$unit/forum/$forum/entri" params={{ unit: forum.unit.slug, forum: forum.id }}>
              <FormattedMessage id="forumWorkspace.close.toEntries" />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
