import type { IntlShape } from "react-intl";
import type { ResultComponent } from "@/api/types.gen";

type About = Pick<ResultComponent, "standardCode" | "components">;

/** What a row of the results is about, in words. */
export function aboutOf(intl: IntlShape, { standardCode, components }: About) {
  if (standardCode === null || standardCode === undefined)
    return intl.formatMessage({ id: "results.general" });
  const [code] = components;
  if (code === undefined) return intl.formatMessage({ id: "results.whole" }, { code: standardCode });
  if (components.length > 1) {
    return intl.formatMessage(
      { id: "results.several" },
      { code: standardCode, components: inRow(intl, components) },
    );
  }
  return `${standardCode} ${code} ${intl.formatMessage({ id: `standard.component.${code}` })}`;
}

/** All inputs of a row. */
export function allOf({ accepted, other, open }: Pick<ResultComponent, "accepted" | "other" | "open">) {
  return accepted + other + open;
}

/** Three or more that follow each other are told by the first and the last. */
function inRow(intl: IntlShape, components: string[]) {
  const runs: string[][] = [];
  for (const code of components) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1), code)) run.push(code);
    else runs.push([code]);
  }
  return runs
    .map((run) =>
      run.length > 2
        ? intl.formatMessage({ id: "results.fromTo" }, { from: run[0], to: run.at(-1) })
        : run.join(", "),
    )
    .join(", ");
}

function follows(before: string | undefined, code: string) {
  return before?.slice(0, 2) === code.slice(0, 2) && Number(before.slice(2)) + 1 === Number(code.slice(2));
}
