import { FormattedMessage } from "react-intl";
import type { LiveAgendaItem } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { PageTitle } from "@/ui/PageTitle";
import { ItemRan, ItemTime } from "./ItemTime";
import type { Step } from "./steps";

type PlaceProps = {
  here: Step;
  /** Which of `count` steps that is, the first being 0. */
  place: number;
  count: number;
  /** What the step is called. */
  name: string;
  /** The item of the step; none before the first. */
  item: LiveAgendaItem | undefined;
  /** The standard of the component that is discussed, as people call it. */
  code: string | undefined;
  now: number;
};

/** Where the session stands: which step, its time, its name. */
export function PodiumPlace({ here, place, count, name, item, code, now }: PlaceProps) {
  return (
    <>
      <p className="row apart">
        <span className="eyebrow">
          <FormattedMessage id="podium.place" values={{ number: place + 1, count }} />
          {item && here.component && <span lang={WRITTEN_IN}>{` · ${item.title}`}</span>}
        </span>
        {item && (
          <span className="row">
            <ItemTime item={item} now={now} />
            <span className="sm muted">
              <ItemRan item={item} now={now} />
            </span>
          </span>
        )}
      </p>
      <PageTitle title={name}>
        <span id="panggung">
          {here.component ? (
            <>
              <span className="code">
                {code} {here.component}
              </span>{" "}
              <FormattedMessage id={`standard.component.${here.component}`} />
            </>
          ) : (
            name
          )}
        </span>
      </PageTitle>
    </>
  );
}
