/** The screen on which a room sees what is written down; the script {@code screen.js} listens to the API by itself. */
package nl.regiovisie.gateway.work.live;
