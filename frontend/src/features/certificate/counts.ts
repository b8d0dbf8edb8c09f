/** In this order auditors count what they found. */
export const COUNTS = ["majorCount", "minorCount", "improvementCount", "positiveCount"] as const;
