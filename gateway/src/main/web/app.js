/* What every page loads: htmx, without anything that the Content-Security-Policy refuses; and what signing out cleans. */
import htmx from "htmx.org";
import { forgetAtSignOut } from "./capture/signout.js";

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;

window.htmx = htmx;
forgetAtSignOut();
