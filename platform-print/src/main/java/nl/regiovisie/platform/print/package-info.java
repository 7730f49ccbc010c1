/** Makes tagged PDFs (PDF/UA-1, PDF/A-2a) of pages, each one once, and keeps the latest. Knows nothing of their content. */
package nl.regiovisie.platform.print;
