/**
 * Owns contributions and what becomes of them: the recommendations that they are bundled into, how widely each is
 * supported, and what every municipality answers. Keeps its own copies of regions, municipalities, themes, roles and
 * meetings.
 */
package nl.regiovisie.recommendation;
