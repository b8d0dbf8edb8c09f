/** Which words givers agree to; recorded with their consent. Changes when the words do. */
export const NOTICE = "2026-11";
