/** The worker puts this header on what it has kept for reading: when that came from the service. */
export const KEPT_AT = "Kept-At";
