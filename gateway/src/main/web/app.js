/* What every page loads. All else works without a script, or brings its own. */
import { forgetAtSignOut } from "./capture/signout.js";
import { nameFaults } from "./form/faults.js";

forgetAtSignOut();
nameFaults();
