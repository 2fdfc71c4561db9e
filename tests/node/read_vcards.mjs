// Reads the vCards of standard input with ical.js and prints them as jCard (RFC 7095).
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const parsed = ICAL.parse(readFileSync(0, "utf-8"));
console.log(JSON.stringify(typeof parsed[0] === "string" ? [parsed] : parsed));
