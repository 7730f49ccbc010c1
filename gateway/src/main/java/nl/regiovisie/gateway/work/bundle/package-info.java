/** Bundling what people said into recommendations, and giving what is not bundled another fate. */
package nl.regiovisie.gateway.work.bundle;
