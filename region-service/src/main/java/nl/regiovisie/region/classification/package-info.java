/** Regions, municipalities and their membership through time: what is stored, told to others, and shown. */
package nl.regiovisie.region.classification;
