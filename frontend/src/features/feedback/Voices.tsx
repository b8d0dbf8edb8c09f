import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { Feedback } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { FeedbackItem } from "./FeedbackItem";
import { type FeedbackOn, feedbackOn } from "./feedback.queries";

type VoicesProps = {
  forum: string;
  unitName: string;
  zone: string;
  /** The text that stands above them, where one does. */
  versionId?: string;
  /** Whether one may still say that one has the same problem. */
  supporting?: boolean;
  on: FeedbackOn;
  /** How many inputs there are. */
  count: number;
  /** Those at hand, newest first; the rest is fetched when somebody asks for it. */
  first: Feedback[];
};

/** What people said about something: the newest at once, the others on demand. */
export function Voices({ on, count, first, ...place }: VoicesProps) {
  const [all, showAll] = useState(false);
  if (all) return <AllVoices {...place} on={on} />;
  const { forum: _, ...item } = place;
  const others = count - first.length;
  return (
    <>
      {first.map((feedback) => (
        <FeedbackItem key={feedback.id} feedback={feedback} {...item} />
      ))}
      {others > 0 && (
        <p className="mt4">
          <button type="button" className="link" onClick={() => showAll(true)}>
            <FormattedMessage id="feedback.voices.more" values={{ count: others }} />
          </button>
        </p>
      )}
    </>
  );
}

/** A whole list of inputs, page after page. */
export function AllVoices({ forum, on, ...item }: Omit<VoicesProps, "count" | "first">) {
  const list = useInfiniteQuery(feedbackOn(forum, on));
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) {
    return (
      <LoadFailed
        error={list.error}
        retry={list.refetch}
        what={<FormattedMessage id="feedback.voices.failed" />}
      />
    );
  }
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <p className="muted">
        <FormattedMessage id="feedback.voices.none" />
      </p>
    );
  }
  return (
    <>
      {items.map((feedback) => (
        <FeedbackItem key={feedback.id} feedback={feedback} {...item} />
      ))}
      <MoreButton list={list} />
    </>
  );
}
