import { createContext } from "react";

/** Whose forms these are, by the identity provider's id; undefined where nobody is logged in, and nothing is kept. */
export const Author = createContext<string | undefined>(undefined);
