/** Writing down what is said while it is said; the script {@code capture.js} sends each item to the API by itself. */
package nl.regiovisie.gateway.work.capture;
