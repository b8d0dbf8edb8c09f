import { createContext, type ReactNode } from "react";

/** What to say around a form where somebody else was quicker. */
export const StaleContext = createContext<((error: unknown) => ReactNode) | undefined>(undefined);
