// All files of a worker share one jsdom, since making one takes longer than most files run; nothing of one file is left for the next.
import { IDBFactory } from "fake-indexeddb";

vi.resetModules();
vi.unstubAllGlobals();
vi.useRealTimers();
document.body.replaceChildren();
window.history.replaceState(null, "", "/");
localStorage.clear();
sessionStorage.clear();
globalThis.indexedDB = new IDBFactory();
