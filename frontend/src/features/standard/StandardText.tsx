import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { ComponentCode, Row, StandardVersion } from "@/api/types.gen";
import { ChevronIcon } from "@/ui/icons";
import { ReasonNote } from "@/ui/ReasonNote";
import { ComponentText } from "./ComponentText";
import { GROUPS } from "./components";

interface Beside {
  /** Stands at the right of a folded component's name. */
  tag?: ReactNode;
  /** What one can do about the component. */
  acts?: ReactNode;
  /** What others said about it. */
  voices?: ReactNode;
  /** What one can do about one row of it. */
  ofRow?: (row: Row) => ReactNode;
}

type TextProps = {
  version: StandardVersion;
  /** Folds a component away at first; what is folded opens when somebody jumps to it. */
  folded?: (code: ComponentCode) => boolean;
  /** One of the two groups, where the other stands elsewhere on the page. */
  only?: (typeof GROUPS)[number]["group"];
  beside?: (code: ComponentCode) => Beside;
};

/** The 14 components of a version, in reading order, each with what a page puts beside it. */
export function StandardText({ version, only, folded = () => false, beside = () => ({}) }: TextProps) {
  return GROUPS.filter(({ group }) => !only || group === only).map(({ group, codes }, place) => (
    <div key={group}>
      <h2 className={place > 0 ? "mt6" : undefined}>
        <FormattedMessage id={`standard.group.${group}`} />
      </h2>
      <div className="mt4">
        {codes.map((code) => {
          const component = version.components.find((one) => one.code === code);
          const Frame = folded(code) ? Folded : Open;
          const { ofRow, ...around } = beside(code);
          return (
            <Frame key={code} code={code} {...around}>
              <ComponentText component={component} ofRow={ofRow} />
              <ReasonNote component={component} />
            </Frame>
          );
        })}
      </div>
    </div>
  ));
}

type FrameProps = Omit<Beside, "ofRow"> & { code: ComponentCode; children: ReactNode };

function Open({ code, acts, voices, children }: FrameProps) {
  return (
    <article className="component" id={code} aria-labelledby={`${code}-name`}>
      <header>
        <span className="code">{code}</span>
        <h3 id={`${code}-name`} tabIndex={-1}>
          <FormattedMessage id={`standard.component.${code}`} />
        </h3>
      </header>
      <div className="text">{children}</div>
      {acts && <div className="acts">{acts}</div>}
      {voices && <div className="voices">{voices}</div>}
    </article>
  );
}

function Folded({ code, tag, acts, voices, children }: FrameProps) {
  return (
    <details className="component closed" id={code}>
      <summary>
        <span className="code">{code}</span>
        <h3 id={`${code}-name`}>
          <FormattedMessage id={`standard.component.${code}`} />
        </h3>
        {tag && <span className="tag">{tag}</span>}
        <ChevronIcon />
      </summary>
      <div className="text">{children}</div>
      {acts && <div className="acts">{acts}</div>}
      {voices && <div className="voices">{voices}</div>}
    </details>
  );
}

/** Opens a folded component before the browser jumps to it. */
export function unfold(code: ComponentCode) {
  document.getElementById(code)?.setAttribute("open", "");
}
