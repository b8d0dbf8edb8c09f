import certificate from "./certificate.json";
import comparison from "./comparison.json";
import dataFiles from "./data-files.json";
import hidden from "./hidden.json";
import inForce from "./in-force.json";
import kept from "./kept.json";
import moderation from "./moderation.json";
import outbox from "./outbox.json";
import ownData from "./own-data.json";
import picture from "./picture.json";
import publicFiles from "./public-files.json";
import receipt from "./receipt.json";
import register from "./register.json";
import search from "./search.json";
import seldom from "./seldom.json";
import shown from "./shown.json";
import timeline from "./timeline.json";
import trace from "./trace.json";

/** The words of the public pages that show what became of an input or of a text; loaded with those pages only. */
export const words = {
  ...hidden,
  ...dataFiles,
  ...certificate,
  ...comparison,
  ...inForce,
  ...kept,
  ...moderation,
  ...outbox,
  ...ownData,
  ...picture,
  ...publicFiles,
  ...receipt,
  ...register,
  ...search,
  ...seldom,
  ...shown,
  ...timeline,
  ...trace,
};
