/** A steward loads a classification of regions and municipalities: uploads it, sees what it changes, and applies it. */
package nl.regiovisie.gateway.work.classification;
