/* What every page loads: htmx, without anything that the Content-Security-Policy refuses. */
import htmx from "htmx.org";

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;

window.htmx = htmx;
