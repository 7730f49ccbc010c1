/* What every page loads: what signing out cleans. All else on a page works without a script, or brings its own. */
import { forgetAtSignOut } from "./capture/signout.js";

forgetAtSignOut();
