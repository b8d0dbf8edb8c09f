import { OpenForums } from "./OpenForums";
import { StandardInForce } from "./StandardInForce";

/** A page that loads this file twice, or two numbers of it, keeps the first. */
function define(name: string, element: CustomElementConstructor) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}

define("fkp-forum", OpenForums);
define("fkp-standar", StandardInForce);
