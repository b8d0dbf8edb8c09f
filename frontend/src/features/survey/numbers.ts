import type { IntlShape } from "react-intl";

/** How indices are told: to the two decimals that the grade follows from. */
export function twoDecimals(intl: IntlShape, value: number) {
  return intl.formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** How means are told. */
export function threeDecimals(intl: IntlShape, value: number) {
  return intl.formatNumber(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
}
