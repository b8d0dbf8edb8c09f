/** Which acts are shown, as the address says it: of a kind, as entries name it, of a unit, and on one thing. */
export interface RegisterSearch {
  peristiwa?: string;
  unit?: string;
  hal?: string;
}

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const SOUND: Record<keyof RegisterSearch, RegExp> = {
  peristiwa: /^[a-z-]{1,40}\.[a-z-]{1,40}$/,
  unit: ID,
  hal: ID,
};

/** Of what an address says that which can be asked for. */
export function sound(asked: RegisterSearch): RegisterSearch {
  const { peristiwa, unit, hal } = asked;
  return {
    ...(SOUND.peristiwa.test(String(peristiwa)) && { peristiwa: String(peristiwa) }),
    ...(SOUND.unit.test(String(unit)) && { unit: String(unit) }),
    ...(SOUND.hal.test(String(hal)) && { hal: String(hal) }),
  };
}

/** The same as the service is asked for it. */
export function filterOf({ peristiwa, unit, hal }: RegisterSearch) {
  return {
    ...(peristiwa && { act: peristiwa }),
    ...(unit && { unitId: unit }),
    ...(hal && { objectId: hal }),
  };
}
