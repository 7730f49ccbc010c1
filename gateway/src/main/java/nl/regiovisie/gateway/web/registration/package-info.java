/** How full a meeting is and whether the visitor can register: the block on its page. */
package nl.regiovisie.gateway.web.registration;
