/** The text of a version: a section for each point of the checklist, with passages that others can point at. */
package nl.regiovisie.region.section;
