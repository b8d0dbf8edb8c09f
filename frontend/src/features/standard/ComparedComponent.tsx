import { FormattedMessage } from "react-intl";
import type { ComponentComparison, RedlineBlock } from "@/api/types.gen";
import { RedlineRows } from "./RedlineRows";
import { RedlineText } from "./RedlineText";
import "./comparison.css";

/** So many parts in a row that stayed are folded away where only changes are asked for. */
const MANY = 3;

type ComparedProps = {
  component: ComponentComparison;
  /** What stayed is folded away. */
  onlyChanged: boolean;
};

/** One component with what came and went in it. */
export function ComparedComponent({ component, onlyChanged }: ComparedProps) {
  const { code, state } = component;
  return (
    <article className="component compared" id={code} aria-labelledby={`${code}-name`}>
      <header>
        <span className="code">{code}</span>
        <h2 id={`${code}-name`} className="row-title" tabIndex={-1}>
          <FormattedMessage id={`standard.component.${code}`} />
        </h2>
        <span className="tag">
          <FormattedMessage id={`comparison.state.${state}`} />
        </span>
      </header>
      <div className="text">
        <ComparedText component={component} onlyChanged={onlyChanged} />
      </div>
    </article>
  );
}

/** What its rows and its text say, laid over what they said. */
export function ComparedText({ component: { rows, blocks }, onlyChanged }: ComparedProps) {
  const says = rows.length > 0 || blocks.length > 0;
  return (
    <>
      <RedlineRows rows={rows} />
      {runs(blocks, onlyChanged).map(({ place, stayed, run }) =>
        stayed ? (
          <details key={place} className="unchanged-parts">
            <summary>
              <FormattedMessage id="comparison.folded" values={{ count: run.length }} />
            </summary>
            <RedlineText blocks={run} />
          </details>
        ) : (
          <RedlineText key={place} blocks={run} />
        ),
      )}
      {!says && (
        <p className="muted">
          <FormattedMessage id="standard.empty" />
        </p>
      )}
    </>
  );
}

/** One that stayed, in a line. */
export function UnchangedComponent({ code }: Pick<ComponentComparison, "code">) {
  return (
    <li className="same">
      <span className="code">{code}</span>
      <FormattedMessage id={`standard.component.${code}`} />
    </li>
  );
}

/** The blocks in their order, long runs of those that stayed apart from the others. */
function runs(blocks: RedlineBlock[], onlyChanged: boolean) {
  if (!onlyChanged) return blocks.length > 0 ? [{ place: 0, stayed: false, run: blocks }] : [];
  const found: { place: number; stayed: boolean; run: RedlineBlock[] }[] = [];
  blocks.forEach((block, place) => {
    const stayed = block.op === "SAME" && isInLongRun(blocks, place);
    const last = found.at(-1);
    if (last?.stayed === stayed) last.run.push(block);
    else found.push({ place, stayed, run: [block] });
  });
  return found;
}

function isInLongRun(blocks: RedlineBlock[], place: number) {
  let first = place;
  let end = place;
  while (blocks[first - 1]?.op === "SAME") first -= 1;
  while (blocks[end]?.op === "SAME") end += 1;
  return end - first >= MANY;
}
