import type { IntlShape } from "react-intl";
import type { ComponentFacts, StandardFacts } from "@/api/types.gen";

const COLUMNS = ["component", "measure", "source", "when", "from", "to", "n", "value"] as const;
const TIMES = ["before", "after"] as const;

/** All facts about a standard as a table for spreadsheets: numbers and days bare, what is hidden left empty. */
export function csvRows(intl: IntlShape, { components }: StandardFacts) {
  const column = (name: string) =>
    intl.formatMessage({ id: `fact.column.${name}` as "fact.column.component" });
  return [COLUMNS.map(column), ...components.flatMap(rowsOf)];

  function rowsOf({ component, elements, complaints, times }: ComponentFacts) {
    return TIMES.flatMap((when) => [
      ...elements.flatMap(({ code, [when]: mean }) =>
        mean ? [row(when, `${code} ${column("mean")}`, mean.title, mean, mean.responses, mean.mean)] : [],
      ),
      ...complaints.flatMap(({ source, [when]: counted }) =>
        counted
          ? [row(when, words("fact.complaints"), of(source), counted, counted.count, counted.count)]
          : [],
      ),
      ...times.flatMap(({ source, unit, promised, [when]: measured }) =>
        measured
          ? (["median", "ninetieth", "promised"] as const).map((what) =>
              row(
                when,
                `${column(what)} ${unit}`,
                of(source),
                measured,
                measured.cases,
                what === "promised" ? promised : measured[what],
              ),
            )
          : [],
      ),
    ]);

    function row(
      when: (typeof TIMES)[number],
      measure: string,
      source: string,
      { from, to }: { from: string; to: string },
      n: number | undefined,
      value: number | undefined,
    ) {
      return [component, measure, source, column(when), from, to, String(n ?? ""), String(value ?? "")];
    }
  }

  function words(id: "fact.complaints") {
    return intl.formatMessage({ id });
  }

  function of(source: "SP4N_LAPOR" | "UNIT_REGISTER") {
    return intl.formatMessage({ id: `fact.source.${source}` });
  }
}
