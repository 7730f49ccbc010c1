/**
 * Regional visions: versions that follow one another, each from preparation to adoption by every municipality, and on to
 * evaluation and adjustment.
 */
package nl.regiovisie.region.vision;
