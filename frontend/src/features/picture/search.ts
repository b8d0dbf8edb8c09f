import type { PictureGrouping, PictureMeasure, PictureState } from "@/api/types.gen";
import type { Asked } from "./picture.queries";
import { MEASURES, STATES } from "./states";

/** What the address of the page says, so that what is seen can be handed on. */
export interface PictureSearch {
  ukuran?: string;
  menurut?: string;
  tahun?: string | number;
  kelompok?: string | number;
  keadaan?: string;
  /** The unit that is shown alone. */
  unit?: string;
}

const GROUPINGS = { wilayah: "REGION", instansi: "INSTITUTION" } as const satisfies Record<
  string,
  PictureGrouping
>;

/** Of what the address says that which this page knows. */
export function asked({ ukuran, menurut, tahun, kelompok, keadaan }: PictureSearch): Asked {
  const measure: PictureMeasure = MEASURES.find((one) => one === ukuran) ?? "STANDARDS";
  const year = Number(tahun);
  return {
    measure,
    by: menurut === "instansi" ? GROUPINGS.instansi : GROUPINGS.wilayah,
    year: Number.isInteger(year) && year >= 2000 && year < 2200 ? year : undefined,
    group: kelompok === undefined ? undefined : String(kelompok),
    state: STATES[measure].find(({ state }) => state === keadaan)?.state as PictureState | undefined,
  };
}
