/** Where the links in mails lead: a button first, and then what came of it. */
package nl.regiovisie.gateway.work.link;
