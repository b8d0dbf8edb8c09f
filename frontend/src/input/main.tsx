import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadConfig } from "@/config";
import { WITH_ACCOUNT } from "@/device/formAddress";
import { isLoggedInHere } from "@/device/loggedInHere";
import { currentLanguage, restoreLanguage, showIndonesian } from "@/i18n/language";
import { reachService } from "@/service";
import { addressed } from "./addressed";
import { InputMessages, startFailed, wordsReady } from "./InputMessages";
import { InputPage } from "./InputPage";
import "./input.css";

/**
 * The form for an input as a page of its own: what two minutes on a bad phone need, and nothing else. Whoever is logged
 * in on this device goes on to the form that knows their account.
 */
async function start(root: HTMLElement) {
  const search = new URLSearchParams(location.search);
  if (isLoggedInHere() && !search.has(WITH_ACCOUNT)) {
    search.set(WITH_ACCOUNT, "true");
    location.replace(`${location.pathname}?${search}${location.hash}`);
    return;
  }
  restoreLanguage();
  // Without a network English may be missing, where the form itself is kept.
  const [{ api, demo }] = await Promise.all([
    loadConfig(),
    wordsReady(currentLanguage()).catch(showIndonesian),
  ]);
  reachService(api);
  createRoot(root).render(
    <StrictMode>
      <InputMessages>
        <InputPage {...addressed(location)} isDemo={demo} />
      </InputMessages>
    </StrictMode>,
  );
  if (import.meta.env.PROD) {
    // Apart from the page, which stands by now: without a network its first start does not have this file yet.
    void import("@/worker/startWithoutNetwork").then((file) => file.startWithoutNetwork()).catch(() => {});
  }
}

const root = document.getElementById("root");
if (root === null) throw new Error("masukan.html has no #root");
start(root).catch((failure: unknown) => {
  // Nothing is there yet that could show a page; Indonesian, since English may be what failed to come.
  root.textContent = startFailed;
  throw failure;
});
