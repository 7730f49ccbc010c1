/** Private links in mails: whoever has the code may do what the link is for, and nobody can guess one. */
package nl.regiovisie.platform.link;
