import { FormattedMessage } from "react-intl";
import { drawing } from "@/ui/icons";
import type { Step } from "./steps";

const BackIcon = drawing(<path d="M15 5l-7 7 7 7" />);
const OnIcon = drawing(<path d="M9 5l7 7-7 7" />);

type MovesProps = {
  /** None at the first step. */
  before: Step | undefined;
  /** None at the last. */
  after: Step | undefined;
  nameOf: (step: Step) => string;
  goOn: (by: 1 | -1) => void;
};

/** The way back and the way on, with where it leads. */
export function PodiumMoves({ before, after, nameOf, goOn }: MovesProps) {
  return (
    <>
      <div className="podium-moves">
        <button type="button" className="btn" aria-disabled={before === undefined} onClick={() => goOn(-1)}>
          <BackIcon />
          <FormattedMessage id="podium.previous" />
        </button>
        <button
          type="button"
          className="btn main"
          aria-disabled={after === undefined}
          onClick={() => goOn(1)}
        >
          <FormattedMessage id="podium.next" />
          <OnIcon />
        </button>
      </div>
      <p className="sm muted">
        {after ? (
          <FormattedMessage id="podium.next.is" values={{ what: nameOf(after) }} />
        ) : (
          <FormattedMessage id="podium.last" />
        )}
      </p>
      <p className="sm muted only-wide">
        <FormattedMessage id="podium.keys" />
      </p>
    </>
  );
}
