import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { changed, type InboxSearch } from "./filter";
import { feedbackGroups, usePlace } from "./inbox.queries";

/** Which other inputs say the same as this one, and the way to answer them together. */
export function SameMatter({ input, mayPlace }: { input: InboxFeedback; mayPlace: boolean }) {
  const { group } = input;
  const alone = usePlace(input.feedback.id);
  const intl = useIntl();
  if (!group) return null;

  function letStandAlone() {
    const from = group?.id ?? "";
    alone.mutate(input.feedback.id, {
      onSuccess: () =>
        toast(intl.formatMessage({ id: "inbox.same.alone.done" }), {
          label: intl.formatMessage({ id: "inbox.same.alone.undo" }),
          act: () => alone.mutate(from),
        }),
    });
  }

  return (
    <div className="quote sm">
      <p>
        <b>
          <FormattedMessage id="inbox.same" values={{ count: group.size - 1 }} />
        </b>{" "}
        <FormattedMessage id="inbox.same.open" values={{ count: group.open }} />
      </p>
      <div className="row mt2">
        <Link to="." search={changed({}, { kelompok: group.id, buka: input.feedback.id })} className="go">
          <FormattedMessage id="inbox.same.show" />
        </Link>
        {mayPlace && (
          <button
            type="button"
            className="btn bare dense"
            aria-busy={alone.isPending}
            onClick={() => alone.isPending || letStandAlone()}
          >
            <FormattedMessage id="inbox.same.alone" />
          </button>
        )}
      </div>
      {alone.error && <Refused error={alone.error} />}
    </div>
  );
}

type GroupProps = { inputs: InboxFeedback[]; search: InboxSearch; children: ReactNode };

/** Above a list of inputs that say the same, or of any others: all are picked at once, for one act. */
export function OneMatter({ inputs, search, children }: GroupProps) {
  if (inputs.length === 0 || (!search.kelompok && !children)) return null;
  if (!search.kelompok) return <div className="row inbox-group sm">{children}</div>;
  // The list has a page of them only.
  const size = inputs.find(({ group }) => group?.id === search.kelompok)?.group?.size ?? inputs.length;
  return (
    <div className="row inbox-group sm">
      <b>
        <FormattedMessage id="inbox.same.all" values={{ count: size }} />
      </b>
      {children}
      <Link to="." search={changed(search, { kelompok: undefined, buka: undefined })} className="go">
        <FormattedMessage id="inbox.same.leave" />
      </Link>
    </div>
  );
}

/** The groups in which somebody waits for an answer. */
export function OpenGroups({ unitId, search }: { unitId: string; search: InboxSearch }) {
  const groups = useInfiniteQuery(feedbackGroups(unitId));
  if (groups.isError) return <LoadFailed error={groups.error} retry={groups.refetch} />;
  const found = groups.data?.pages.flatMap(({ items }) => items) ?? [];
  if (found.length === 0) return null;
  return (
    <>
      <h2>
        <FormattedMessage id="inbox.groups" />
      </h2>
      <ul className="plain">
        {found.map(({ id, texts, size }) => {
          const on = search.kelompok === id;
          return (
            <li key={id}>
              <Link
                to="."
                search={changed({}, { kelompok: on ? undefined : id })}
                activeOptions={{ exact: true }}
                aria-current={on ? "true" : undefined}
              >
                <bdi className="clip">{texts[0]}</bdi>
                <span className="n">{size}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <MoreButton list={groups} />
    </>
  );
}
