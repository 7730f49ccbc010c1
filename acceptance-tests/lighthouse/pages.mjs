/* Pages of the demonstration that are measured or pictured: whose they are, and how they are found by links. */
import { firstLink } from "./browser.mjs";

const UUID = "[0-9a-f]{8}-[0-9a-f-]{27}";

/** The first link to something with an id of its own, on the page that lists them. */
const within = (list, rest = "") => (page, address) => firstLink(page, address + list, new RegExp(`^${list}/${UUID}${rest}$`));

export const HOME = { name: "home", path: () => "/" };
export const REGION = { name: "region", path: () => "/regios/JZ25" };
export const RECOMMENDATION = { name: "recommendation", path: within("/aanbevelingen") };
export const WORK_LIST = { name: "work-list", account: "municipality", path: within("/werk/beoordelingen") };
export const CAPTURE = { name: "capture", account: "facilitator", path: within("/werk/bijeenkomsten", "/vastleggen") };
export const LETTERS = { name: "letters", account: "council", path: () => "/werk/brieven" };

export const MEASURED = [HOME, REGION, RECOMMENDATION, WORK_LIST];
export const PICTURED = [
  HOME,
  REGION,
  RECOMMENDATION,
  { name: "agenda", path: () => "/agenda" },
  { name: "join-in", path: () => "/meepraten" },
  { name: "open-data", path: () => "/open-data" },
  CAPTURE,
  { name: "start-municipality", account: "municipality", path: () => "/werk" },
  WORK_LIST,
  LETTERS,
];
