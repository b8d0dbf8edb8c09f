import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ReviewOutcome, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { randomUuid } from "@/device/uuid";
import { TextArea } from "@/ui/fields";
import { saidOrNull } from "@/ui/form";
import { MoreButton } from "@/ui/MoreButton";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { reviews, useReview } from "./passage.queries";

type ReviewsProps = { standardId: string; membership: UnitRoles };

/** What second persons said of the text as a whole, and the way to say it. */
export function Reviews({ standardId, membership }: ReviewsProps) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(reviews(standardId));
  const [asked, setAsked] = useState<ReviewOutcome>();
  const all = list.data.pages.flatMap(({ items }) => items);
  return (
    <section className="card stack" aria-labelledby="telaah">
      <h2 id="telaah">
        <FormattedMessage id="passage.reviews" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="passage.reviews.hint" />
      </p>
      {all.length > 0 && (
        <ul className="plain ruled">
          {all.map((review) => (
            <li key={review.id}>
              <p>
                <b>
                  <FormattedMessage id={`passage.review.${review.outcome}`} />
                </b>
              </p>
              <p className="sm muted">
                <FormattedMessage
                  id="passage.remark.by"
                  values={{
                    who: review.byName,
                    when: longTime(intl, review.at, membership.zone),
                    number: review.versionNumber,
                  }}
                />
              </p>
              {review.text && <p className="plain-text">{review.text}</p>}
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
      {may(membership, "review") && (
        <p className="row">
          {(["READY", "NEEDS_WORK"] as const).map((outcome) => (
            <button key={outcome} type="button" className="btn" onClick={() => setAsked(outcome)}>
              <FormattedMessage id={`passage.review.say.${outcome}`} />
            </button>
          ))}
        </p>
      )}
      {asked && <Verdict standardId={standardId} outcome={asked} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

function Verdict(props: { standardId: string; outcome: ReviewOutcome; onClose: () => void }) {
  const intl = useIntl();
  const review = useReview(props.standardId);
  const draft = useFormDraft(`telaah/${props.standardId}/${props.outcome}`);
  const [key] = useState(randomUuid);
  return (
    <MoveDialog
      title={<FormattedMessage id={`passage.review.say.${props.outcome}`} />}
      action={<FormattedMessage id="passage.review.send" />}
      error={review.error}
      busy={review.isPending}
      draft={draft}
      onSend={(form) => {
        const text = saidOrNull(form, "text");
        review.mutate(
          { key, body: { outcome: props.outcome, ...(text && { text }) } },
          {
            onSuccess: () => {
              void draft.forget();
              toast(intl.formatMessage({ id: "passage.review.kept" }));
              props.onClose();
            },
          },
        );
      }}
      onClose={props.onClose}
    >
      <TextArea
        name="text"
        rows={3}
        label={<FormattedMessage id="passage.review.text" />}
        hint={<FormattedMessage id="passage.optional" />}
        error={faultIn(review.error, "text")}
      />
    </MoveDialog>
  );
}
